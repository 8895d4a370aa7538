using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Divides a list of people into names where the comma stands inside names as well as between them.</summary>
internal sealed class NameList(IReadOnlyList<IReadOnlyList<NameChunk>> groups, bool familyFirst)
{
    private readonly List<PersonName> names = [];
    private readonly bool isVancouver = groups.Sum(group => group.Count(chunk => chunk.IsVancouver)) > 1 || familyFirst;
    private readonly bool isFamilyFirst = familyFirst || FirstNames.AreBehind(groups.SelectMany(group => group));
    private readonly bool hasInitials = groups.Any(group => group.Any(chunk => !chunk.IsPlain));
    private readonly bool isMixed = groups.Any(group => group.Any(chunk => !chunk.IsPlain || !chunk.IsSingle));
    private readonly bool endsInFamily = groups.Count > 1 && groups[^1] is [{ IsSingle: true, IsPlain: true }];
    private bool isTurned;

    public IReadOnlyList<PersonName> Read()
    {
        foreach (var group in groups)
            Read(group);
        return names;
    }

    private void Read(IReadOnlyList<NameChunk> group)
    {
        for (var index = 0; index < group.Count; index++)
        {
            var chunk = group[index];
            var next = index + 1 < group.Count ? group[index + 1] : null;
            if (chunk.IsSuffix && names.Count > 0)
            {
                names[^1] = names[^1] with { Suffix = chunk.Text };
            }
            else if (next is { IsSuffix: true } && index + 2 < group.Count && chunk.IsPlain && (group[index + 2].IsInitials || (chunk.IsFamily && group[index + 2].IsPlain)))
            {
                names.Add(new PersonName(chunk.Text, group[index + 2].Text, next.Text));
                index += 2;
            }
            else if (chunk.IsDotted && names is [.., { Given: { } given } last] && isTurned)
            {
                names[^1] = last with { Given = $"{given} {chunk.Text}" };
            }
            else if (next is not null && BelongTogether(group, chunk, next))
            {
                names.Add(SingleName.Of(chunk.Text, next.Text));
                isTurned = true;
                index++;
            }
            else
            {
                names.Add(SingleName.Read(chunk.Text, isFamilyFirst || (isVancouver && chunk.EndsShort)));
            }
        }
    }

    /// <summary>Whether the first is a family name and the second the given name to it.</summary>
    private bool BelongTogether(IReadOnlyList<NameChunk> group, NameChunk chunk, NameChunk next)
    {
        if (chunk.IsCapitals && !chunk.IsDotted && next.IsPlain && !next.IsCapitals)
            return true;
        if (!chunk.IsPlain && !chunk.IsShortFamily)
            return false;
        if (next.IsInitials)
            return true;
        if (next.IsGivenWithInitial || next.StartsWithInitial)
            return !isVancouver && chunk.IsFamily && (next.IsGivenWithInitial || IsTurnedHere(group));
        if (!next.IsPlain || isVancouver || !chunk.IsFamily)
            return next.IsPlain && group.Count == 2 && !isVancouver && next.IsSingle;
        if (next.IsSingle)
            return isTurned || (!endsInFamily && (isMixed || group.Count == 2 || FirstNames.IsGiven(next.Text)) && (names.Count == 0 || group.Count % 2 == 0) && !(hasInitials && group.Count > 2 && !IsTurnedHere(group)));
        return IsTurnedHere(group);
    }

    // Chicago and MLA turn the first name round and no other; once a name is turned, the next may be.
    private bool IsTurnedHere(IReadOnlyList<NameChunk> group) => isTurned || (names.Count == 0 && ReferenceEquals(group, groups[0]));
}
