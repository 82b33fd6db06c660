Add-Type -Namespace Spotter -Name Power -MemberDefinition '[DllImport("kernel32.dll")] public static extern uint SetThreadExecutionState(uint flags);'
[Spotter.Power]::SetThreadExecutionState([uint32]'0x80000003') | Out-Null
Wait-Process -Id ([int]$env:SPOTTER_PROCESS)
