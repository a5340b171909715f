import {msg} from '@lit/localize';
import type {Source} from './types.js';

/** Advice ages, so each guideline tells its year. */
const guideline = (year: number): string =>
  msg('Guideline of {year}. Newer advice may differ.', {
    id: 'source.guideline',
    desc: '{year} is replaced by a year, such as 2020.',
  }).replace('{year}', String(year));

// Each is a plain object of its own, so that a topic ships the sources that it cites and no others.

export const boyd2016: Source = {
  id: 'boyd-2016',
  reference: 'Boyd C et al. Pain Med 2016;17:1757',
  url: 'https://doi.org/10.1093/pm/pnw101',
};

export const busse2023: Source = {
  id: 'busse-2023',
  reference: 'Busse JW et al. BMJ 2023;383:e076227',
  url: 'https://doi.org/10.1136/bmj-2023-076227',
  note: /* @__PURE__ */ guideline(2023),
};

export const davis2020: Source = {
  id: 'davis-2020',
  reference: 'Davis HL et al. BMJ Open Sport Exerc Med 2020;6:e000614',
  url: 'https://doi.org/10.1136/bmjsem-2019-000614',
};

export const day1987: Source = {
  id: 'day-1987',
  reference: 'Day JA et al. Am J Phys Med 1987',
  url: 'https://pubmed.ncbi.nlm.nih.gov/2954166/',
};

export const do2019: Source = {
  id: 'do-2019',
  reference: 'Do TP et al. Neurology 2019;92:134',
  url: 'https://doi.org/10.1212/WNL.0000000000006697',
};

export const finucane2020: Source = {
  id: 'finucane-2020',
  reference: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
  url: 'https://doi.org/10.2519/jospt.2020.9971',
};

export const furlan2015: Source = {
  id: 'furlan-2015',
  reference: 'Furlan AD et al. Cochrane Database Syst Rev 2015;CD001929.pub3',
  url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
};

export const gross2024: Source = {
  id: 'gross-2024',
  reference: 'Gross AR et al. Cochrane Database Syst Rev 2024;CD004871.pub5',
  url: 'https://doi.org/10.1002/14651858.CD004871.pub5',
};

export const hall2016: Source = {
  id: 'hall-2016',
  reference: 'Hall H et al. Medicine 2016;95:e4723',
  url: 'https://doi.org/10.1097/MD.0000000000004723',
};

export const hinds2004: Source = {
  id: 'hinds-2004',
  reference: 'Hinds T et al. Med Sci Sports Exerc 2004;36:1308',
};

export const hou2010: Source = {
  id: 'hou-2010',
  reference: 'Hou WH et al. J Clin Psychiatry 2010;71:894',
  url: 'https://doi.org/10.4088/JCP.09r05009blu',
};

export const kolasinski2020: Source = {
  id: 'kolasinski-2020',
  reference: 'Kolasinski SL et al. Arthritis Care Res 2020;72:149 (2019 ACR/AF guideline)',
  url: 'https://doi.org/10.1002/acr.24131',
  note: /* @__PURE__ */ guideline(2019),
};

export const li2014: Source = {
  id: 'li-2014',
  reference: 'Li YH et al. PLoS One 2014;9:e89304',
  url: 'https://doi.org/10.1371/journal.pone.0089304',
};

export const lozanoLopez2016: Source = {
  id: 'lozano-lopez-2016',
  reference: 'Lozano López C et al. Neurología 2016;31:357',
};

export const lucas2024: Source = {
  id: 'lucas-2024',
  reference: 'Lucas JW, Sohi I. NCHS Data Brief 518, 2024',
  url: 'https://doi.org/10.15620/cdc/169630',
};

export const mak2024: Source = {
  id: 'mak-2024',
  reference: 'Mak S et al. JAMA Netw Open 2024;7:e2422259',
  url: 'https://doi.org/10.1001/jamanetworkopen.2024.22259',
};

export const mao2022: Source = {
  id: 'mao-2022',
  reference: 'Mao JJ et al. J Clin Oncol 2022;40:3998 (SIO-ASCO guideline)',
  url: 'https://doi.org/10.1200/JCO.22.01357',
  note: /* @__PURE__ */ guideline(2022),
};

export const miakeLye2019: Source = {
  id: 'miake-lye-2019',
  reference: 'Miake-Lye IM et al. J Altern Complement Med 2019;25:475',
  url: 'https://doi.org/10.1089/acm.2018.0282',
};

export const moyer2004: Source = {
  id: 'moyer-2004',
  reference: 'Moyer CA et al. Psychol Bull 2004;130:3',
  url: 'https://doi.org/10.1037/0033-2909.130.1.3',
};

export const niceNg59: Source = {
  id: 'nice-ng59',
  reference: 'NICE guideline NG59, Low back pain and sciatica in over 16s, 2016 (updated 2020), 1.2.7',
  url: 'https://www.nice.org.uk/guidance/ng59',
  note: /* @__PURE__ */ guideline(2020),
};

export const page2012: Source = {
  id: 'page-2012',
  reference: 'Page MJ et al. Cochrane Database Syst Rev 2012;CD009899',
  url: 'https://doi.org/10.1002/14651858.CD009899',
};

export const perlman2019: Source = {
  id: 'perlman-2019',
  reference: 'Perlman A et al. J Gen Intern Med 2019;34:379',
  url: 'https://doi.org/10.1007/s11606-018-4763-5',
};

export const qaseem2017: Source = {
  id: 'qaseem-2017',
  reference: 'Qaseem A et al. Ann Intern Med 2017;166:514 (ACP guideline)',
  url: 'https://doi.org/10.7326/M16-2367',
  note: /* @__PURE__ */ guideline(2017),
};

export const rushton2023: Source = {
  id: 'rushton-2023',
  reference: 'Rushton A et al. J Orthop Sports Phys Ther 2023;53:7',
  url: 'https://doi.org/10.2519/jospt.2022.11147',
};

export const shin2016: Source = {
  id: 'shin-2016',
  reference: 'Shin ES et al. Cochrane Database Syst Rev 2016;CD009873.pub3',
  url: 'https://doi.org/10.1002/14651858.CD009873.pub3',
};

export const skelly2020: Source = {
  id: 'skelly-2020',
  reference: 'Skelly AC et al. AHRQ Comparative Effectiveness Review 227, 2020',
  url: 'https://doi.org/10.23970/AHRQEPCCER227',
};

export const vandendolder2014: Source = {
  id: 'vandendolder-2014',
  reference: 'van den Dolder PA et al. Br J Sports Med 2014;48:1216',
  url: 'https://doi.org/10.1136/bjsports-2011-090553',
};

export const wiltshire2010: Source = {
  id: 'wiltshire-2010',
  reference: 'Wiltshire EV et al. Med Sci Sports Exerc 2010;42:1062',
  url: 'https://doi.org/10.1249/MSS.0b013e3181c9214f',
};

export const wu2022: Source = {
  id: 'wu-2022',
  reference: 'Wu Q et al. Complement Ther Clin Pract 2022;46:101522',
  url: 'https://doi.org/10.1016/j.ctcp.2021.101522',
};

export const yin2014: Source = {
  id: 'yin-2014',
  reference: 'Yin P et al. Evid Based Complement Alternat Med 2014:480956',
  url: 'https://doi.org/10.1155/2014/480956',
};
