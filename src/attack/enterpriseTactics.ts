import type { Tactic } from './tactic';

function tactic(id: string, shortname: string, name: string): Tactic {
  return { id, shortname, name, description: '' };
}

/** The tactics of the enterprise matrix, from left to right: for sources that hold no matrix. */
export const enterpriseTactics: readonly Tactic[] = [
  tactic('TA0043', 'reconnaissance', 'Reconnaissance'),
  tactic('TA0042', 'resource-development', 'Resource Development'),
  tactic('TA0001', 'initial-access', 'Initial Access'),
  tactic('TA0002', 'execution', 'Execution'),
  tactic('TA0003', 'persistence', 'Persistence'),
  tactic('TA0004', 'privilege-escalation', 'Privilege Escalation'),
  tactic('TA0005', 'defense-evasion', 'Defense Evasion'),
  tactic('TA0006', 'credential-access', 'Credential Access'),
  tactic('TA0007', 'discovery', 'Discovery'),
  tactic('TA0008', 'lateral-movement', 'Lateral Movement'),
  tactic('TA0009', 'collection', 'Collection'),
  tactic('TA0011', 'command-and-control', 'Command and Control'),
  tactic('TA0010', 'exfiltration', 'Exfiltration'),
  tactic('TA0040', 'impact', 'Impact'),
];
