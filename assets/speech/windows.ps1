[Console]::InputEncoding = New-Object System.Text.UTF8Encoding $false
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$wanted = [System.Globalization.CultureInfo]::GetCultureInfo($env:SPOTTER_LANGUAGE)
$fitting = $speaker.GetInstalledVoices() | Where-Object {
    $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $wanted.TwoLetterISOLanguageName
} | Select-Object -First 1
if ($fitting) { $speaker.SelectVoice($fitting.VoiceInfo.Name) }
$speaker.Rate = -1
while ($null -ne ($line = [Console]::In.ReadLine())) { $speaker.Speak($line) }
