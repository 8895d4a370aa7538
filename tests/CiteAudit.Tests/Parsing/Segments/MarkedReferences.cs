namespace CiteAudit.Tests.Parsing.Segments;

/// <summary>References nobody published, with their fields marked: <c>{title:...}</c>.</summary>
internal static class MarkedReferences
{
    public static readonly string[] German =
    [
        "{author:Weidner, Ilse} ({date:1994}): {title:Arbeit und Eigensinn. Eine Fallstudie aus dem Ruhrgebiet}. {place:Essen}: {publisher:Klartext}.",
        "{author:Weidner, Ilse/Brandauer, Otto}, {date:1987}: {title:Lohnarbeit im Umbruch}, in: {container:Zeitschrift für Sozialökonomie}, {volume:16}. Jg., H. {issue:2}, S. {pages:45-61}.",
        "{author:Harms, Rolf} ({date:2001}): {title:Wer pflegt wen? Zur Verteilung der Sorgearbeit}. In: {editor:Petersen, Anke} (Hg.): {container:Sorge und Solidarität. Festschrift für Inge Lorenz}. {place:Opladen}: {publisher:Leske + Budrich}, S. {pages:112-134}.",
        "{author:Harms, Rolf}, {date:1999}: {title:Das Ende der Nachbarschaft}. {container:Kölner Hefte zur Stadtforschung} {volume:12}: {pages:3-19}.",
        "{author:Ohlendorf, Maria / Czerny, Paul}: {title:Die lernende Verwaltung}. In: {container:Die öffentliche Hand} {volume:41} ({date:1988}), Nr. {issue:4}, S. {pages:201-215}",
        "{author:OHLENDORF, Maria}: {title:Gemeinde und Gemeinsinn}. {edition:2. Aufl}. {place:Tübingen} : {publisher:Mohr}, {date:1991}",
        "{editor:Brandauer, Otto/Harms, Rolf} (Hrsg.) ({date:1979}): {title:Stadt und Gewalt}, {place:Reinbek bei Hamburg}: {publisher:Rowohlt}.",
        "Vgl. {author:Otto Brandauer}, {title:Der müde Staat}, {place:Berlin} {date:1983}, S. {pages:77}.",
        "Vgl. dazu {author:Maria Ohlendorf}: {title:Verwaltung als Beruf}, in: {container:Archiv für Verwaltungskunde} {volume:23} ({date:1976}), S. {pages:12-34}.",
        "Siehe auch {author:Jost Reimers}, {title:Haushalt ohne Herrn}, in: {editor:Anke Petersen} (Hg.), {container:Wirtschaften im Kleinen}, {place:Frankfurt a. M.} {date:1995}, S. {pages:88-101}.",
        "{author:Reimers, J.} ({date:2004}). {title:Schulwege und Lebenswege: Eine Längsschnittstudie}. {container:Zeitschrift für Bildungsverläufe}, {volume:9}({issue:1}), {pages:5–27}.",
        "{author:Reimers, J. & Kuhlmann, S.} ({date:2009}). {title:Messung von Zugehörigkeit}. In {editor:P. Czerny} (Hrsg.), {container:Handbuch der Netzwerkforschung} (S. {pages:301–322}). {place:Wiesbaden}: {publisher:VS Verlag}.",
        "{author:Kuhlmann, Sabine} ({date:1998}): {title:Die Kunst des Wartens}, {publisher:Suhrkamp}, {place:Frankfurt/M.}",
        "{author:Kuhlmann, Sabine}: {title:Zeit und Zumutung. Zur Soziologie der Frist}, Diss., {institution:Universität Bremen} {date:1993}.",
        "{author:Czerny, Paul} ({date:1972}): {title:Über Nutzen und Grenzen der Umfrage}, in: {container:Soziale Umschau}, Jg. {volume:8}, Heft {issue:3}, S. {pages:140-158}.",
        "{author:Lindqvist-Bauer, Greta} {date:2011}: {title:Europa von unten?}, in: {container:Politische Blätter} {volume:52} ({issue:3}), {pages:411-430}.",
        "{author:Statistisches Amt der Freien Stadt}, {date:1965}: {title:Wohnungen und Haushalte}. {place:Bremen}.",
        "{author:Petersen, Anke}: {title:Was heißt Teilhabe?} In: {container:Forum Gemeinwesen}, {issue:4}/{date:2006}, S. {pages:22-29}.",
        "{author:Petersen, Anke; Harms, Rolf; Weidner, Ilse} ({date:2013}): {title:Altern in der Kleinstadt}. In: {container:Jahrbuch für Regionalforschung} {volume:33} ({issue:2}), S. {pages:99–120}.",
        "{author:Grothe, Emil}: „{title:Sprache und Stand}“, in: {container:Deutsche Rundschau für Sprachkritik} {volume:4} ({date:1931}), S. {pages:60-75}.",
    ];

    public static readonly string[] Chinese =
    [
        "[1] {author:冯远山, 柳小溪}. {title:山区小学图书角的使用状况研究}[J]. {container:乡村教育学刊}, {date:2015}, {volume:8}({issue:3}): {pages:21-29}.",
        "{author:冯远山}. {title:河道与集市：一个水乡的变迁}[M]. {place:杭州}: {publisher:钱塘出版社}, {date:2009}: {pages:33-35}.",
        "[3] {author:柳小溪}．{title:论茶馆的公共性}[C]//{editor:冯远山}．{container:城市与日常生活论文集：空间、记忆与社区}．{place:成都}：{publisher:锦江出版社}，{date:2012}：{pages:101-118}．",
        "{author:柳小溪}：《{title:渡口的消失}》，《{container:江南研究}》{date:2018}年第{issue:4}期，第{pages:77—90}页。",
        "{author:段青}. {title:城镇供水管网漏损的识别方法}[D]. {place:西安}: {institution:渭水大学}, {date:2017}.",
        "{author:段青、陶立}，“{title:谁在使用公园？}”，《{container:城市观察评论}》，{date:2020}年第{issue:2}期，第{pages:5-18}页。",
        "{author:陶立}. {date:2006}. {title:水稻秸秆覆盖对土壤水分的影响}. {container:旱地农业研究}, {volume:24}({issue:1}): {pages:60-66}.",
        "{author:陶立}（{date:2003}）。〈{title:老街的招牌}〉。《{container:民俗與地方}》，{volume:5}（{issue:1}），頁{pages:1–22}。",
        "{author:崔守田}，《{title:粮仓史话}》，{place:北京}：{publisher:田野书局}，{date:1998}年，第{pages:12}页。",
        "{author:崔守田, 段青}. {title:一种便携式水质检测装置}: {identifier:CN203456789U}[P]. {date:2014-05-07}.",
        "{author:何晚舟}. {title:夜班公交的最后一公里}[N]. {container:滨海晚报}, {date:2019-03-02}({pages:4}).",
        "{author:何晚舟}：《{title:契约的边界：从口头到书面}》，载{editor:崔守田}主编：《{container:民间习惯与法}》，{publisher:田野书局}{date:2011}年版，第{pages:140-162}页。",
        "{author:何晚舟}. {title:社区食堂调查}[EB/OL]. ({date:2021-06-01})[2021-07-15]. {url:https://example.org/canteen}.",
        "{author:卢卡斯}. {title:小城来信}[M]. 何晚舟, 译. {place:南京}: {publisher:秦淮出版社}, {date:2016}.",
        "{author:中国乡村道路学会, 江北省公路局}. {title:农村公路养护手册}[M]. {edition:2版}. {place:武汉}: {publisher:江汉出版社}, {date:2010}.",
    ];
}
