/** What the page does not show: runbooks, roles of one's own, exceptions of every kind, all operating systems. */
export const moreFiles: Record<string, string> = {
  'config/systems-manager-config.yaml': `patchBaselines:
  - name: Ubuntu_Servers
    operatingSystem: UBUNTU
    approvalRules:
      - filters: { PRIORITY: [Required, Important], SECTION: ['*'] }
        approveUntilDate: '2026-12-31'
        enableNonSecurity: true
    approvedPatches: [curl]
    approvedPatchesEnableNonSecurity: true
    deploymentTargets: { organizationalUnits: [Security, Workloads] }
    exceptions:
      - { accounts: [Payments], reason: Approves nothing by hand., approvedPatches: [], rejectedPatches: [vim, nano] }
  - name: Macs
    operatingSystem: MACOS
    deploymentTargets: { accounts: [Payments] }
maintenanceWindows:
  - name: runbooks
    schedule: cron(30 23 ? * TUE#3 *)
    scheduleOffset: 2
    duration: 4
    cutoff: 0
    allowUnassociatedTargets: true
    targets:
      - { name: all-web, resourceGroups: [web] }
    tasks:
      - name: stop
        type: AUTOMATION
        document: AWS-StopEC2Instance
        serviceRole: operations
        parameters: { InstanceId: '\\{{ TARGET_ID }}' }
      - name: report
        type: AUTOMATION
        document: Example.Report
        targets: []
    deploymentTargets: { organizationalUnits: [Workloads] }
    exceptions:
      - { accounts: [Payments], reason: Longer., duration: 6, cutoff: 2, timezone: America/New_York }
  - name: excluded
    schedule: rate(7 days)
    duration: 1
    cutoff: 0
    tasks: [{ name: report, type: AUTOMATION, document: Example.Report }]
    deploymentTargets: { organizationalUnits: [Root] }
    exceptions:
      - { accounts: [Payments, LogArchive], reason: Not yet., excluded: true }
associations:
  - name: commands
    document: AWS-RunShellScript
    documentVersion: '1'
    parameters:
      commands: [uptime, date]
      workingDirectory: /var/lib/charter
    targets: { allNodes: true }
    schedule: rate(1 day)
    deploymentTargets: { organizationalUnits: [Workloads] }
    exceptions:
      - accounts: [Payments]
        reason: Others.
        schedule: rate(2 days)
        maxErrors: 10%
        parameters: { commands: [hostname], workingDirectory: '/var/a,b', executionTimeout: '60' }
  - name: once
    document: Example.Report
    applyOnlyAtCronInterval: false
    automationTargetParameter: InstanceId
    targets: { instanceIds: [i-0123456789abcdef0] }
    deploymentTargets: { accounts: [Payments] }
documents:
  - name: Example.Report
    type: Automation
    content: documents/report.json
    deploymentTargets: { organizationalUnits: [Root] }
resourceDataSync:
  account: LogArchive
  bucket: example-inventory
  bucketRegion: eu-central-1
  deploymentTargets: { organizationalUnits: [Workloads] }
`,
  'config/documents/report.json': `{
  "schemaVersion": "0.3",
  "description": "Waits.",
  "parameters": { "InstanceId": { "type": "String", "default": "" } },
  "mainSteps": [{ "name": "wait", "action": "aws:sleep", "inputs": { "Duration": "PT1M" } }]
}
`,
};
