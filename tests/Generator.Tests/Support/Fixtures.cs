[assembly: AssemblyFixture(typeof(BuiltSite))]
