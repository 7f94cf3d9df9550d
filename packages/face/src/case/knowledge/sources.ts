/** What the source keys of rules and constants stand for. `read` says how much of it was read: hardly ever the whole paper. */
export interface Source {
  citation: string;
  read: string;
}

export const SOURCES: Readonly<Record<string, Source>> = {
  S01: {
    citation: 'Meng Y, et al. 2022 BMC Med Imaging 22:113 (skin US, n=118)',
    read: 'abstract + Table 2',
  },
  S02: {
    citation: '(authors not shown) 50-MHz US of facial skin, 200 Chinese adults, measured 2019',
    read: 'abstract, cut after the 40–49 female values',
  },
  S04: {
    citation: 'PMID 30882511 (authors not shown), 2019: depth of the superficial fascia by US, n=150',
    read: 'abstract',
  },
  S05: {
    citation: 'PMID 35093961, Dermatol Surg 2022;48:527 (lower-face skin/fat/SMAS US, n=200)',
    read: 'abstract (no mm values in it)',
  },
  S06: {
    citation: 'Okuda I, et al. 2023 ASJ Open Forum ojad043 (SMAS thickness, CT, n=96 analysed)',
    read: 'abstract (no mm values in it)',
  },
  S07: {
    citation: 'Gosain AK, et al. 1993, "Surgical anatomy of the SMAS: a reinvestigation" (24 facial halves)',
    read: 'abstract',
  },
  S08: {
    citation: 'Abul-Hassan HS, von Drasek Ascher G, Acland RD 1986 PRS 77(1) (15 cadavers, 30 sides)',
    read: 'abstract',
  },
  S09: { citation: 'Wormald PJ, Alun-Jones T 1991 J Laryngol Otol (temporalis fascia)', read: 'abstract' },
  S10: { citation: 'Furnas DW 1989 PRS (retaining ligaments of the cheek)', read: 'abstract' },
  S13: { citation: 'PMID 27427339 mandibular ligaments, 10 cadavers/20 hemifaces', read: 'abstract' },
  S14: {
    citation: 'Brandt MG, et al. 2012 Arch Facial Plast Surg 14:289 (5 heads, 10 hemifaces)',
    read: 'abstract (rank order only, no N values)',
  },
  S18: { citation: 'ASJ 2020;40:NP223 frontotemporal branch, 21 hemifaces', read: 'abstract' },
  S19: { citation: 'Pankratz J, et al. 2020 JPRAS Open 26:101 (36 hemifaces)', read: 'abstract' },
  S20: { citation: 'Aksu F, et al. 2024 J Korean Neurosurg Soc 67:654 (9 cadavers)', read: 'abstract' },
  S21: { citation: 'Trussler AP, et al. 2010 PRS (frontal branch, 16 nerves, histology)', read: 'abstract' },
  S22: { citation: 'Stuzin JM, et al. 1989 PRS (12 dissections)', read: 'abstract (part)' },
  S23: { citation: 'Surg Radiol Anat 2015;37:175 sentinel vein, 18 hemifaces', read: 'abstract' },
  S24: { citation: 'Clin Anat 2018;31:608 FSTA vs temporal branch, 57 hemifaces', read: 'abstract' },
  S25: { citation: 'Har-Shai Y, et al. 1996 PRS 98:59 (40 + 8 specimens)', read: 'abstract' },
  S29: {
    citation:
      'Carron MA, Zoumalan RA, Miller PJ, Frodel JL 2010 Arch Facial Plast Surg anchoring points (4 cadavers, 8 sides)',
    read: 'abstract + intro',
  },
  S30: {
    citation:
      '"Forces required to pull the superficial fascia in facelifts" (Hwang K et al., Plast Surg (Oakv)), 42 patients',
    read: 'abstract',
  },
  S42: { citation: 'Ramesh S, et al. 2020/21 Aesthet Surg J (gravity midface 3-D, n=53)', read: 'abstract' },
  S43: {
    citation: 'Mally P, Czyz CN, Wulc AE 2014 Aesthet Surg J 34:809 (upright and supine photographs, graded)',
    read: 'abstract',
  },
  S44: { citation: 'Nishioka H, et al. 2022 Facial Plast Surg 38:193 (n=100)', read: 'abstract' },
  S47: {
    citation:
      'cadaver "effective lift" skin-only vs SMAS plication vs extended SMAS, 18 hemifaces, PRS 2022/23',
    read: 'abstract (no mm)',
  },
  S48: { citation: 'Jones BM, Lo SJ 2012 PRS 130:1317 (n=50, 5.5 y)', read: 'abstract' },
  S49: { citation: 'Sundine MJ, et al. 2010 PRS 126:229 (n=42)', read: 'abstract' },
  S50: { citation: 'Kamer FM, Frankel AS 1998 PRS 102:878 (n=634)', read: 'abstract' },
  S51: {
    citation: 'Jacono AA, Alemi AS, Russell JL 2019 Aesthet Surg J (183-study meta-analysis)',
    read: 'abstract + news report',
  },
  S52: {
    citation: 'Vayalapra S, et al. Ann Plast Surg SAP.0000000000004454 (47 studies, 10,766 pts)',
    read: 'abstract',
  },
  S53: { citation: 'Gupta V, et al. 2016 Aesthet Surg J 36:1 (CosmetAssure, 11,300)', read: 'abstract' },
  S54: { citation: 'Chopan M, Samant S, Mast BA 2019/2020 PRS (TOPS, 13,346)', read: 'abstracts' },
  S55: { citation: 'Cataneo JL, et al. 2023/24 Aesthet Surg J sjad379 (APeCS, 38,569)', read: 'abstract' },
  S56: { citation: 'Maricevich MA, et al. 2014 Aesthet Plast Surg 38:641 (n=229)', read: 'abstract' },
  S57: { citation: 'Bassiri-Tehrani B, et al. 2023 Aesthet Surg J 43:1420 (n=502)', read: 'abstract' },
  S58: { citation: 'Paces facelift series 2004–09, n=630 (ASAPS 2011)', read: 'abstract' },
  S59: {
    citation: 'MACS "benefits and limitations", 88 lifts (machine-translated copy; authors not shown)',
    read: 'abstract',
  },
  S60: { citation: 'Kaye KO, Sattler DR (MACS "fourth suture", n=219)', read: 'abstract' },
  S62: {
    citation: 'Sommar P, et al. 2025 Aesthet Plast Surg s00266-025-05143-w (380 MACS)',
    read: 'abstract',
  },
  S63: {
    citation: 'Wang J, et al. 2024 PRS Global Open e6363 (temporal-incision SMAS lift, n=95)',
    read: 'abstract',
  },
  S64: { citation: 'lateral SMAS-stacking in Asian women, n=62', read: 'abstract' },
  S65: { citation: 'Wong CH, Hsieh MKH, Mendelson B (composite lift, 128 Asian pts)', read: 'abstract' },
  S67: { citation: 'Swanson E 2020 PRS GO e2640 (225 sub-SMAS, no temporal incision)', read: 'abstract' },
  S68: { citation: 'Niu Z, et al. 2021 Aesthet Plast Surg 45:2148 (thread meta-analysis)', read: 'abstract' },
  S69: {
    citation: 'Zhou XC, et al. 2025 medRxiv (thread complications, 26 studies, 2,827 pts)',
    read: 'abstract (preprint)',
  },
  S70: { citation: 'Bertossi D, et al. 2019 Aesthet Surg J (160 PDO lifts)', read: 'abstract' },
  S71: { citation: 'Contini M, et al. 2023 IJERPH 20:1522 (MFU systematic review)', read: 'abstract' },
  S72: { citation: 'Chauhan N, Warner JP, Adamson PA 2012 Arch Facial Plast Surg (n=60)', read: 'abstract' },
  S73: { citation: 'Zimm AJ, et al. 2013 JAMA Facial Plast Surg 15:405 (n=49)', read: 'abstract' },
  S74: { citation: 'Sinno S, et al. 2015 PRS 136:239 (FACE-Q, 53 of 105)', read: 'abstract' },
  S75: {
    citation: 'Cohen SR et al. 2016 ASJ, 3-D camera, 9 facelift+fat patients (PMID 26628536)',
    read: 'abstract',
  },
  S76: { citation: 'Antell DE 2007 PRS 120:1667 (8 twin pairs)', read: 'abstract' },
  S77: { citation: 'Chang S, Pusic A, Rohrich RJ 2011 PRS 127:423 (systematic review)', read: 'abstract' },
  S78: {
    citation: 'Knuttel R, Torabian SZ, Fung MA 2004 Dermatol Surg (hair loss after facelift)',
    read: 'abstract + summary',
  },
  S79: { citation: 'Eremia S, et al. 2002 Dermatol Surg 28:66 (minoxidil, n=60)', read: 'abstract' },
  S80: {
    citation: 'PRP hair: PMC10280600 (AGA RCT n=30), PMC7759059 (split scalp n=30), PMC8922312 (review)',
    read: 'abstracts',
  },
  S81: {
    citation: 'Kim YH, et al. 2022 Lasers Med Sci (830-nm LED RCT, n=43, thyroidectomy)',
    read: 'abstract',
  },
  S82: { citation: 'Park YJ, et al. 2016 (830/590-nm Healite, thyroidectomy)', read: 'news + abstract' },
  S83: { citation: 'Trelles MA, Allones I 2006 J Cosmet Laser Ther 8:39 (633-nm, n=10)', read: 'abstract' },
  S84: { citation: 'Karimi S, et al. 2020 Aesthet Plast Surg (PBM rhinoplasty RCT, n=60)', read: 'abstract' },
  S86: { citation: 'Joseph AW, et al. 2017 (BDD in facial plastic surgery, n=597)', read: 'abstract' },
  S88: { citation: 'BDDQ © Oxford University Press; 100 %/89 %', read: 'page' },
  S92: { citation: 'Day DJ, et al. 2004 Am J Clin Dermatol 5:49 (WSRS)', read: 'abstract' },
  S96: {
    citation: 'Tsukahara K, et al. 2004 J Cosmet Sci 55:351 (wrinkle+sagging, 85 + 70)',
    read: 'abstract + methods page',
  },
  S97: { citation: 'Trojahn C, et al. 2015 BioMed Res Int 318586 (n=24)', read: 'abstract' },
  S98: {
    citation: 'Kawałkiewicz W, et al. 2021 J Cosmet Dermatol 20:875 (Cutometer)',
    read: 'abstract + part of tables',
  },
  S99: {
    citation: 'PMID 39780520, J Cosmet Dermatol 2025 (Cutometer percentiles, 300 women)',
    read: 'abstract (no percentiles)',
  },
  S100: { citation: 'Ryu HS et al. 2008 Skin Res Technol 14:354 (96 women)', read: 'abstract' },
  S102: {
    citation: 'Luebberding S, Krueger N, Kerscher M 2014 Skin Res Technol 20:127 (n=300)',
    read: 'abstract',
  },
  S105: { citation: 'Rüfer F, et al. 2005 Cornea 24:259 (390 subjects)', read: 'abstract' },
  S108: {
    citation: 'Laryngoscope 2024;134:1234 "Quantifying facial distortion" (12 subjects)',
    read: 'abstract',
  },
  S111: { citation: 'Lim JB, et al. 2019 Aust Orthod J (head pitch, 34 adults)', read: 'abstract' },
  S113: {
    citation: 'Farkas LG, et al. 1980 PRS "Is photogrammetry of the face reliable?" (36)',
    read: 'abstract',
  },
  S114: { citation: 'Angle Orthod 2009;79:1070 photographic 3-D system (15 adults)', read: 'abstract' },
  S115: { citation: 'Park DM 2015 Arch Plast Surg 42:111 (Asian facelift review)', read: 'abstract' },
  S116: { citation: 'Baker DC short-scar chapter (types I–IV)', read: 'chapter start' },
  S117: { citation: 'Thorne CH facelift chapter (postoperative course)', read: 'page' },
  S118: { citation: 'Medscape 843613 (facelift complications, relative contraindications)', read: 'page' },
  S119: { citation: 'smoking: blog review of ASJ CME article (12.5×; 4 weeks)', read: 'blog' },
  S120: { citation: 'EDS facelift case report', read: 'page' },
  S121: { citation: 'Zoumalan R, Shah A, Westine J "The mini-lift"', read: 'article start' },
  P05: {
    citation:
      'Study in this repository: 110 pairs of photographs of one person about ten years apart; upper bound of the error between sessions',
    read: 'scripts/derive/between-session.ts',
  },
  P10: {
    citation:
      'Study in this repository: composite scores of front photographs against age, cross-validated by person on public portraits',
    read: 'scripts/derive/composite.ts',
  },
  P20: {
    citation: 'Well-known clinical teaching, written down from memory',
    read: 'nothing stored was read',
  },
  P21: { citation: 'Set by this project: no figure was found', read: 'no source' },
  P22: {
    citation: 'The clinic article on the mini facelift that asked for this product',
    read: 'the article',
  },
  P23: { citation: 'Rule of this product, stricter than or beside the evidence', read: 'no source' },
  P24: {
    citation:
      'Emergency numbers by country: 119 (109 for thoughts of suicide; 112 is the police) in Korea, 112 in the European Union, 911 (988) in the United States',
    read: 'recalled; check before use in another country',
  },
};
