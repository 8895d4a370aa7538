using System.CommandLine;
using CiteAudit.Training.Dumps;
using CiteAudit.Training.Labels;
using CiteAudit.Training.Matching;
using CiteAudit.Training.Rendering;
using CiteAudit.Training.Topics;
using CiteAudit.Training.Words;

var data = new Option<string>("--data") { Description = "The folder of annotated reference strings.", Required = true };
var count = new Option<int>("--count") { Description = "How many references to make.", DefaultValueFactory = _ => 1000 };
var seed = new Option<int>("--seed") { Description = "The same seed makes the same references.", DefaultValueFactory = _ => 1 };
var render = new Command("render", "Make labelled references in many styles from the facts of annotated ones.") { data, count, seed };
render.SetAction(parsed => RenderCommand.Run(parsed.GetRequiredValue(data), parsed.GetValue(count), parsed.GetValue(seed)));

var from = new Option<string>("--from") { Description = "The file of journals: title, tab, abbreviation, a line each, compressed with gzip.", Required = true };
var into = new Option<string>("--out") { Description = "The file to write.", Required = true };
var journals = new Command("journals", "Make the table of journal names the labeller looks into.") { from, into };
journals.SetAction(parsed => JournalCommand.Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(into)));

return new RootCommand("Makes what the tool learns from, and learns from it.") { render, journals, LabelCommands.Create(), MatchCommands.Create(), TopicCommands.Create(), DumpCommand.Create(), AskCommand.Create() }.Parse(args).Invoke();
