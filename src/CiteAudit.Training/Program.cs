using System.CommandLine;
using CiteAudit.Training.Rendering;

var data = new Option<string>("--data") { Description = "The folder of annotated reference strings.", Required = true };
var count = new Option<int>("--count") { Description = "How many references to make.", DefaultValueFactory = _ => 1000 };
var seed = new Option<int>("--seed") { Description = "The same seed makes the same references.", DefaultValueFactory = _ => 1 };
var render = new Command("render", "Make labelled references in many styles from the facts of annotated ones.") { data, count, seed };
render.SetAction(parsed => RenderCommand.Run(parsed.GetRequiredValue(data), parsed.GetValue(count), parsed.GetValue(seed)));

return new RootCommand("Makes what the tool learns from, and learns from it.") { render }.Parse(args).Invoke();
