[Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime] | Out-Null
$content = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent([Windows.UI.Notifications.ToastTemplateType]::ToastText02)
$texts = $content.GetElementsByTagName('text')
$texts.Item(0).AppendChild($content.CreateTextNode($env:SPOTTER_TITLE)) | Out-Null
$texts.Item(1).AppendChild($content.CreateTextNode($env:SPOTTER_TEXT)) | Out-Null
$silence = $content.CreateElement('audio')
$silence.SetAttribute('silent', 'true')
$content.DocumentElement.AppendChild($silence) | Out-Null
$name = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\WindowsPowerShell\v1.0\powershell.exe'
$toast = New-Object Windows.UI.Notifications.ToastNotification $content
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($name).Show($toast)
