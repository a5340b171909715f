import {msg} from '@lit/localize';
import type {Source} from './types.js';

/** Advice ages, so each guideline tells its year. */
const guideline = (year: number): string =>
  msg('Guideline of {year}. Newer advice may differ.', {
    id: 'source.guideline',
    desc: '{year} is replaced by a year, such as 2020.',
  }).replace('{year}', String(year));

// Each is a plain object of its own, so that a topic ships the sources that it cites and no others.

export const aaos2021: Source = {
  id: 'aaos-2021',
  reference: 'AAOS guideline, Osteoarthritis of the Knee (Non-Arthroplasty), 3rd ed. 2021, Massage',
  kind: 'guideline',
  url: 'https://www.orthoguidelines.org/guideline-detail?id=1650',
  note: /* @__PURE__ */ guideline(2021),
};

export const armour2019: Source = {
  id: 'armour-2019',
  reference: 'Armour M et al. BMC Complement Altern Med 2019;19:22',
  url: 'https://doi.org/10.1186/s12906-019-2433-8',
};

export const boonstra2016: Source = {
  id: 'boonstra-2016',
  reference: 'Boonstra AM et al. Front Psychol 2016;7:1466',
  url: 'https://doi.org/10.3389/fpsyg.2016.01466',
};

export const boyd2016: Source = {
  id: 'boyd-2016',
  reference: 'Boyd C et al. Pain Med 2016;17:1757',
  url: 'https://doi.org/10.1093/pm/pnw101',
};

export const brummett2016: Source = {
  id: 'brummett-2016',
  reference: 'Brummett CM et al. Pain 2016;157:1205',
  url: 'https://doi.org/10.1097/j.pain.0000000000000506',
};

export const busse2023: Source = {
  id: 'busse-2023',
  reference: 'Busse JW et al. BMJ 2023;383:e076227',
  kind: 'guideline',
  url: 'https://doi.org/10.1136/bmj-2023-076227',
  note: /* @__PURE__ */ guideline(2023),
};

export const cambron2007: Source = {
  id: 'cambron-2007',
  reference: 'Cambron JA et al. J Altern Complement Med 2007;13:793',
  url: 'https://doi.org/10.1089/acm.2006.6401',
};

export const cancerCouncil: Source = {
  id: 'cancer-council',
  reference: 'Cancer Council NSW (Australia). Massage and cancer',
  kind: 'web-page',
};

export const chaibi2011: Source = {
  id: 'chaibi-2011',
  reference: 'Chaibi A et al. J Headache Pain 2011;12:127',
  url: 'https://doi.org/10.1007/s10194-011-0296-6',
};

export const cherkin2011: Source = {
  id: 'cherkin-2011',
  reference: 'Cherkin DC et al. Ann Intern Med 2011;155:1',
  url: 'https://doi.org/10.7326/0003-4819-155-1-201107050-00002',
};

export const crane2012: Source = {
  id: 'crane-2012',
  reference: 'Crane JD et al. Sci Transl Med 2012;4:119ra13',
  url: 'https://doi.org/10.1126/scitranslmed.3002882',
};

export const davis2020: Source = {
  id: 'davis-2020',
  reference: 'Davis HL et al. BMJ Open Sport Exerc Med 2020;6:e000614',
  url: 'https://doi.org/10.1136/bmjsem-2019-000614',
};

export const day1987: Source = {
  id: 'day-1987',
  reference: 'Day JA et al. Phys Ther 1987;67:926',
  url: 'https://doi.org/10.1093/ptj/67.6.926',
};

export const dehghan2020: Source = {
  id: 'dehghan-2020',
  reference: 'Dehghan M et al. Complement Ther Med 2020;54:102553',
  url: 'https://doi.org/10.1016/j.ctim.2020.102553',
};

export const do2019: Source = {
  id: 'do-2019',
  reference: 'Do TP et al. Neurology 2019;92:134',
  url: 'https://doi.org/10.1212/WNL.0000000000006697',
};

export const england2023: Source = {
  id: 'england-2023',
  reference: 'England BR et al. Arthritis Rheumatol 2023;75:1299 (2022 ACR guideline)',
  kind: 'guideline',
  url: 'https://doi.org/10.1002/art.42507',
  note: /* @__PURE__ */ guideline(2022),
};

export const eriksson2015: Source = {
  id: 'eriksson-2015',
  reference: 'Eriksson Crommert M et al. Scand J Med Sci Sports 2015;25:e490',
  url: 'https://doi.org/10.1111/sms.12341',
};

export const farrar2001: Source = {
  id: 'farrar-2001',
  reference: 'Farrar JT et al. Pain 2001;94:149',
  url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
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

export const gbdBack2023: Source = {
  id: 'gbd-back-2023',
  reference: 'GBD 2021 Low Back Pain Collaborators (Ferreira ML et al.). Lancet Rheumatol 2023;5:e316',
  url: 'https://doi.org/10.1016/S2665-9913(23)00098-X',
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
  url: 'https://pubmed.ncbi.nlm.nih.gov/15292737/',
};

export const jones2012: Source = {
  id: 'jones-2012',
  reference: 'Jones L et al. Cochrane Database Syst Rev 2012;CD009234.pub2',
  url: 'https://doi.org/10.1002/14651858.CD009234.pub2',
};

export const kaada1989: Source = {
  id: 'kaada-1989',
  reference: 'Kaada B, Torsteinbø O. Gen Pharmacol 1989;20:487',
  url: 'https://doi.org/10.1016/0306-3623(89)90200-0',
};

export const kloppenburg2019: Source = {
  id: 'kloppenburg-2019',
  reference: 'Kloppenburg M et al. Ann Rheum Dis 2019;78:16 (2018 EULAR guideline)',
  kind: 'guideline',
  url: 'https://doi.org/10.1136/annrheumdis-2018-213826',
  note: /* @__PURE__ */ guideline(2018),
};

export const kolasinski2020: Source = {
  id: 'kolasinski-2020',
  reference: 'Kolasinski SL et al. Arthritis Care Res 2020;72:149 (2019 ACR/AF guideline)',
  kind: 'guideline',
  url: 'https://doi.org/10.1002/acr.24131',
  note: /* @__PURE__ */ guideline(2019),
};

export const krebs2009: Source = {
  id: 'krebs-2009',
  reference: 'Krebs EE et al. J Gen Intern Med 2009;24:733',
  url: 'https://doi.org/10.1007/s11606-009-0981-1',
};

export const laraPalomo2021: Source = {
  id: 'lara-palomo-2021',
  reference: 'Lara-Palomo IC et al. Int J Environ Res Public Health 2021;18:4420',
  url: 'https://doi.org/10.3390/ijerph18094420',
};

export const li2014: Source = {
  id: 'li-2014',
  reference: 'Li YH et al. PLoS One 2014;9:e89304',
  url: 'https://doi.org/10.1371/journal.pone.0089304',
};

export const loew2014: Source = {
  id: 'loew-2014',
  reference: 'Loew LM et al. Cochrane Database Syst Rev 2014;CD003528.pub2',
  url: 'https://doi.org/10.1002/14651858.CD003528.pub2',
};

export const lozanoLopez2016: Source = {
  id: 'lozano-lopez-2016',
  reference: 'Lozano López C et al. Neurología 2016;31:357',
  url: 'https://doi.org/10.1016/j.nrl.2014.01.002',
};

export const lucas2024: Source = {
  id: 'lucas-2024',
  reference: 'Lucas JW, Sohi I. NCHS Data Brief 518, 2024',
  kind: 'report',
  url: 'https://doi.org/10.15620/cdc/169630',
};

export const macfarlane2017: Source = {
  id: 'macfarlane-2017',
  reference: 'Macfarlane GJ et al. Ann Rheum Dis 2017;76:318 (EULAR guideline)',
  kind: 'guideline',
  url: 'https://doi.org/10.1136/annrheumdis-2016-209724',
  note: /* @__PURE__ */ guideline(2017),
};

export const macmillan: Source = {
  id: 'macmillan',
  reference: 'Macmillan Cancer Support (UK). Cancer and complementary therapies',
  kind: 'web-page',
};

export const mak2024: Source = {
  id: 'mak-2024',
  reference: 'Mak S et al. JAMA Netw Open 2024;7:e2422259',
  url: 'https://doi.org/10.1001/jamanetworkopen.2024.22259',
};

export const mao2022: Source = {
  id: 'mao-2022',
  reference: 'Mao JJ et al. J Clin Oncol 2022;40:3998 (SIO-ASCO guideline)',
  kind: 'guideline',
  url: 'https://doi.org/10.1200/JCO.22.01357',
  note: /* @__PURE__ */ guideline(2022),
};

export const moyer2004: Source = {
  id: 'moyer-2004',
  reference: 'Moyer CA et al. Psychol Bull 2004;130:3',
  url: 'https://doi.org/10.1037/0033-2909.130.1.3',
};

export const moyer2011: Source = {
  id: 'moyer-2011',
  reference: 'Moyer CA et al. J Bodyw Mov Ther 2011;15:3',
  url: 'https://doi.org/10.1016/j.jbmt.2010.06.001',
};

export const nccih: Source = {
  id: 'nccih',
  reference: 'NCCIH (US). Massage Therapy: What You Need To Know',
  kind: 'web-page',
  url: 'https://www.nccih.nih.gov/health/massage-therapy-what-you-need-to-know',
};

export const nhsBack: Source = {
  id: 'nhs-back',
  reference: 'NHS (UK). Back pain',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/back-pain/',
};

export const nhsCarpal: Source = {
  id: 'nhs-carpal',
  reference: 'NHS (UK). Carpal tunnel syndrome',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/carpal-tunnel-syndrome/',
};

export const nhsDvt: Source = {
  id: 'nhs-dvt',
  reference: 'NHS (UK). DVT (deep vein thrombosis)',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
};

export const nhsHeadache: Source = {
  id: 'nhs-headache',
  reference: 'NHS (UK). Headaches',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/headaches/',
};

export const nhsHeartAttack: Source = {
  id: 'nhs-heart-attack',
  reference: 'NHS (UK). Heart attack',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/heart-attack/',
};

export const nhsIbs: Source = {
  id: 'nhs-ibs',
  reference: 'NHS (UK). Irritable bowel syndrome (IBS)',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/irritable-bowel-syndrome-ibs/',
};

export const nhsInsomnia: Source = {
  id: 'nhs-insomnia',
  reference: 'NHS (UK). Insomnia',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/insomnia/',
};

export const nhsKnee: Source = {
  id: 'nhs-knee',
  reference: 'NHS (UK). Knee pain',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/knee-pain/',
};

export const nhsNeck: Source = {
  id: 'nhs-neck',
  reference: 'NHS (UK). Neck pain',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/neck-pain/',
};

export const nhsPeriod: Source = {
  id: 'nhs-period',
  reference: 'NHS (UK). Period pain',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/period-pain/',
};

export const nhsPlantar: Source = {
  id: 'nhs-plantar',
  reference: 'NHS (UK). Plantar fasciitis',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/plantar-fasciitis/',
};

export const nhsPregnancy: Source = {
  id: 'nhs-pregnancy',
  reference: 'NHS (UK). Pregnancy',
  kind: 'web-page',
};

export const nhsSepticArthritis: Source = {
  id: 'nhs-septic-arthritis',
  reference: 'NHS (UK). Septic arthritis',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/septic-arthritis/',
};

export const nhsShoulder: Source = {
  id: 'nhs-shoulder',
  reference: 'NHS (UK). Shoulder pain',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/shoulder-pain/',
};

export const nhsTennisElbow: Source = {
  id: 'nhs-tennis-elbow',
  reference: 'NHS (UK). Tennis elbow',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/tennis-elbow/',
};

export const nhsTmd: Source = {
  id: 'nhs-tmd',
  reference: 'NHS (UK). Temporomandibular disorder (TMD)',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/temporomandibular-disorder-tmd/',
};

export const nhsWhiplash: Source = {
  id: 'nhs-whiplash',
  reference: 'NHS (UK). Whiplash',
  kind: 'web-page',
  url: 'https://www.nhs.uk/conditions/whiplash/',
};

export const niceCg150: Source = {
  id: 'nice-cg150',
  reference: 'NICE guideline CG150, Headaches in over 12s, 2012 (updated 2021)',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/cg150',
  note: /* @__PURE__ */ guideline(2021),
};

export const niceNg59: Source = {
  id: 'nice-ng59',
  reference: 'NICE guideline NG59, Low back pain and sciatica in over 16s, 2016 (updated 2020), 1.2.7',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng59',
  note: /* @__PURE__ */ guideline(2020),
};

export const niceNg193: Source = {
  id: 'nice-ng193',
  reference: 'NICE guideline NG193, Chronic pain in over 16s, 2021',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng193',
  note: /* @__PURE__ */ guideline(2021),
};

export const niceNg226: Source = {
  id: 'nice-ng226',
  reference: 'NICE guideline NG226, Osteoarthritis in over 16s, 2022',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng226',
  note: /* @__PURE__ */ guideline(2022),
};

export const niceNg234: Source = {
  id: 'nice-ng234',
  reference: 'NICE guideline NG234, Spinal metastases and metastatic spinal cord compression, 2023',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng234',
  note: /* @__PURE__ */ guideline(2023),
};

export const niceNg235: Source = {
  id: 'nice-ng235',
  reference: 'NICE guideline NG235, Intrapartum care, 2023',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng235',
  note: /* @__PURE__ */ guideline(2023),
};

export const page2012: Source = {
  id: 'page-2012',
  reference: 'Page MJ et al. Cochrane Database Syst Rev 2012;CD009899',
  url: 'https://doi.org/10.1002/14651858.CD009899',
};

export const perlman2012: Source = {
  id: 'perlman-2012',
  reference: 'Perlman AI et al. PLoS One 2012;7:e30248',
  url: 'https://doi.org/10.1371/journal.pone.0030248',
};

export const perlman2019: Source = {
  id: 'perlman-2019',
  reference: 'Perlman A et al. J Gen Intern Med 2019;34:379',
  url: 'https://doi.org/10.1007/s11606-018-4763-5',
};

export const pollack2018: Source = {
  id: 'pollack-2018',
  reference: 'Pollack Y et al. Foot 2018;34:11',
};

export const qaseem2017: Source = {
  id: 'qaseem-2017',
  reference: 'Qaseem A et al. Ann Intern Med 2017;166:514 (ACP guideline)',
  kind: 'guideline',
  url: 'https://doi.org/10.7326/M16-2367',
  note: /* @__PURE__ */ guideline(2017),
};

export const rushton2023: Source = {
  id: 'rushton-2023',
  reference: 'Rushton A et al. J Orthop Sports Phys Ther 2023;53:7',
  url: 'https://doi.org/10.2519/jospt.2022.11147',
};

export const scherrer2021: Source = {
  id: 'scherrer-2021',
  reference: 'Scherrer KH et al. Pain Rep 2021;6:e880',
  url: 'https://doi.org/10.1097/PR9.0000000000000880',
};

export const sherman2014: Source = {
  id: 'sherman-2014',
  reference: 'Sherman KJ et al. Ann Fam Med 2014;12:112',
  url: 'https://doi.org/10.1370/afm.1602',
};

export const shin2016: Source = {
  id: 'shin-2016',
  reference: 'Shin ES et al. Cochrane Database Syst Rev 2016;CD009873.pub3',
  url: 'https://doi.org/10.1002/14651858.CD009873.pub3',
};

export const skelly2020: Source = {
  id: 'skelly-2020',
  reference: 'Skelly AC et al. AHRQ Comparative Effectiveness Review 227, 2020',
  kind: 'report',
  url: 'https://doi.org/10.23970/AHRQEPCCER227',
};

export const smith2018: Source = {
  id: 'smith-2018',
  reference: 'Smith CA et al. Cochrane Database Syst Rev 2018;CD009290.pub3',
  url: 'https://doi.org/10.1002/14651858.CD009290.pub3',
};

export const vandendolder2014: Source = {
  id: 'vandendolder-2014',
  reference: 'van den Dolder PA et al. Br J Sports Med 2014;48:1216',
  url: 'https://doi.org/10.1136/bjsports-2011-090553',
};

export const vandendolder2015: Source = {
  id: 'vandendolder-2015',
  reference: 'van den Dolder PA et al. Phys Ther 2015;95:1467',
  url: 'https://doi.org/10.2522/ptj.20140350',
};

export const white2020: Source = {
  id: 'white-2020',
  reference: 'White GE et al. J Funct Morphol Kinesiol 2020;5:9',
  url: 'https://doi.org/10.3390/jfmk5010009',
};

export const who2023: Source = {
  id: 'who-2023',
  reference: 'WHO guideline, Non-surgical management of chronic primary low back pain in adults, 2023',
  kind: 'guideline',
  url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210/',
  note: /* @__PURE__ */ guideline(2023),
};

export const wiltshire2010: Source = {
  id: 'wiltshire-2010',
  reference: 'Wiltshire EV et al. Med Sci Sports Exerc 2010;42:1062',
  url: 'https://doi.org/10.1249/MSS.0b013e3181c9214f',
};

export const yin2014: Source = {
  id: 'yin-2014',
  reference: 'Yin P et al. Evid Based Complement Alternat Med 2014:480956',
  url: 'https://doi.org/10.1155/2014/480956',
};

export const yuan2015: Source = {
  id: 'yuan-2015',
  reference: 'Yuan SLK et al. Man Ther 2015;20:257',
  url: 'https://doi.org/10.1016/j.math.2014.09.003',
};
