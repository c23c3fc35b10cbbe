using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Bench;
using Perfolizer.Horology;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Equality.Check();
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithGcServer(false)
    .WithGcConcurrent(false)
    .WithWarmupCount(8)
    .WithIterationCount(args is ["--quick"] ? 5 : 15)
    .WithIterationTime(TimeInterval.FromMilliseconds(300));
var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.JoinSummary);
var summary = BenchmarkRunner.Run<TemplateBenchmarks>(config);
Ratios.Print(summary);
