import type { Mark } from '../../case/constant.ts';
import type { Texts } from '../../case/render-text.ts';
import type { MustDiscuss } from './must-discuss-codes.ts';

/** What must be talked about: `texts` to the person, free of figures that are not verified; `clinician` with them. */
export interface DiscussionPoint {
  texts: Texts;
  clinician: Texts;
  source: string;
  mark: Mark;
  moreSources?: readonly string[];
}

export const MUST_DISCUSS: Readonly<Record<MustDiscuss, DiscussionPoint>> = {
  distressConversation: {
    texts: {
      en: 'How you feel about your face matters. Your surgeon would like to talk with you about it in peace, before any plan is made.',
      ko: '얼굴 때문에 느끼시는 마음의 부담도 중요합니다. 계획을 세우기 전에 집도의가 충분히 이야기를 나누고자 합니다.',
    },
    clinician: {
      en: 'Distress screen positive. Talk first and record it; no operation is "suited" until then. Impression alone missed most: surgeons noticed 2 of 43 who screened positive. A screen is not a diagnosis; refer if the conversation leaves doubt.',
      ko: '심리적 고통 선별 양성. 먼저 면담하고 기록하십시오. 그 전에는 어떤 수술도 "적합"이 되지 않습니다. 인상만으로는 놓칩니다: 선별 양성 43명 중 집도의가 알아본 사람은 2명이었습니다. 선별은 진단이 아니며, 의심이 남으면 정신건강의학과에 의뢰하십시오.',
    },
    source: 'S86',
    mark: 'verified',
  },
  expectations: {
    texts: {
      en: 'Tell us what you hope for, in your own words. We will tell you what can change and what can not. No one can promise a result.',
      ko: '바라시는 점을 편하게 말씀해 주십시오. 달라질 수 있는 것과 그렇지 않은 것을 설명해 드립니다. 결과를 약속할 수는 없습니다.',
    },
    clinician: {
      en: 'Goals go beyond what the options do. Agree on what would count as a good result and write it down. In a stricter study of 49 full lifts, attractiveness did not rise significantly.',
      ko: '기대가 시술로 가능한 범위를 넘습니다. 어떤 결과면 만족하실지 합의하고 기록하십시오. 전체 거상술 49명을 엄격히 본 연구에서 매력도는 유의하게 높아지지 않았습니다.',
    },
    source: 'S73',
    mark: 'verified',
  },
  jowlHardlyMoves: {
    texts: {
      en: 'When the skin is pushed up at the temple, your jowl hardly moves. So a lift from the temple would do little for it.',
      ko: '관자놀이를 밀어 올려도 심술보(턱선의 처진 볼살)가 거의 움직이지 않습니다. 관자놀이에서 당기는 수술로는 심술보가 크게 달라지지 않을 수 있습니다.',
    },
    clinician: {
      en: 'Finger lift above the sideburn: the jowl does not follow. Expect little at the jowl from a temple vector; the extended SMAS won in the lower face (18 cadaver hemifaces). The rule itself is ours.',
      ko: '구레나룻 위 손가락 거상 검사에서 심술보가 따라 올라오지 않습니다. 관자놀이 방향 견인으로는 효과가 적습니다. 시신 반쪽 얼굴 18개에서 얼굴 아래쪽은 확장 SMAS가 우수했습니다. 판단 규칙은 이 제품이 정한 것입니다.',
    },
    source: 'S47',
    mark: 'verified',
  },
  foldHardestToChange: {
    texts: {
      en: 'The fold from nose to mouth is the hardest to change with a lift. If it is what bothers you most, ask about filler or fat.',
      ko: '팔자주름은 거상술로 바꾸기가 가장 어렵습니다. 팔자주름이 가장 큰 고민이라면 필러나 지방이식도 함께 물어보십시오.',
    },
    clinician: {
      en: 'The nasolabial fold responds least to a temple pull; no direct figure in mm exists. A lateral SMAS-stacking series (62 Asian women) went from 2.01 to 0.93 points, through a longer approach.',
      ko: '팔자주름은 관자놀이 견인에 가장 적게 반응하며 mm 자료는 없습니다. 외측 SMAS 중첩술(아시아 여성 62명)에서 2.01점에서 0.93점으로 줄었으나 더 넓은 접근이었습니다.',
    },
    source: 'S64',
    mark: 'uncertain',
  },
  neckNotTreated: {
    texts: {
      en: 'A small cut at the temple does not treat the neck. A loose neck needs other care, or a longer cut.',
      ko: '관자놀이의 작은 절개로는 목이 좋아지지 않습니다. 목이 늘어진 경우 다른 치료나 더 긴 절개가 필요합니다.',
    },
    clinician: {
      en: 'Neck laxity: short-scar and temple approaches leave it, above all below the cricoid; consider full lift with or without neck work. Even then 69 % of the neck angle gain was lost at 5.5 years.',
      ko: '목 이완: 관자놀이·짧은 절개로는 남으며, 특히 윤상연골 아래가 그렇습니다. 전체 거상술과 목 수술을 고려하십시오. 그 경우에도 5.5년 뒤 목 각도 호전의 69%가 소실되었습니다.',
    },
    source: 'S116',
    mark: 'verified',
    moreSources: ['S48'],
  },
  noFiguresForThisOperation: {
    texts: {
      en: 'No study gives success rates or harm rates for just this operation. Figures come from like ones. Ask your surgeon for results of the clinic.',
      ko: '바로 이 수술의 성공률이나 부작용 비율을 밝힌 연구는 없습니다. 설명에 쓰는 숫자는 비슷한 수술의 것입니다. 이 병원의 결과를 집도의에게 물어보십시오.',
    },
    clinician: {
      en: 'No rates and no mm exist for a 2-cm temporal plication. Nearest: 95 temporal-incision SMAS flaps, 61 followed 6 months to 2 years; zero permanent nerve injuries still allows up to 5.9 % (61) or 3.8 % (95).',
      ko: '2cm 측두 절개 SMAS 주름잡기의 합병증 비율과 mm 자료는 없습니다. 가장 가까운 자료: 측두 절개 SMAS 피판 95명, 61명을 6개월~2년 추적. 영구 신경 손상 0건이라도 상한은 5.9%(61명), 3.8%(95명)입니다.',
    },
    source: 'S63',
    mark: 'derived',
  },
  bloodPressurePlan: {
    texts: {
      en: 'High blood pressure makes bleeding under the skin more likely. It must be well controlled before, during, and after.',
      ko: '혈압이 높으면 피부 아래 출혈이 생기기 쉽습니다. 수술 전과 수술 중, 수술 후에 혈압을 잘 조절해야 합니다.',
    },
    clinician: {
      en: 'Systolic above 160 before surgery predicted hematoma (n=229). Keeping it below 120 after: 3.76 % (12/319) to 0.5 % (1/183; CI 0.01-3.0), before/after, not randomised. Men: RR 3.9. Agree on targets and medicines.',
      ko: '수술 전 수축기 혈압 160 초과는 혈종의 독립 예측 인자였습니다(229명). 수술 후 120 미만 유지 시 3.76%(12/319)에서 0.5%(1/183, 신뢰구간 0.01~3.0)로 줄었으나 무작위 연구가 아닙니다. 남성은 위험비 3.9. 목표 혈압과 약을 정하십시오.',
    },
    source: 'S56',
    mark: 'verified',
    moreSources: ['S57', 'S53'],
  },
  nicotine: {
    texts: {
      en: 'Nicotine in any form harms healing, and skin can die. Please stop some weeks before and stay off it after. We will give you the dates.',
      ko: '담배, 전자담배, 니코틴 패치는 모두 상처 회복을 방해하고 피부 괴사(피부가 죽는 것)를 일으킬 수 있습니다. 수술 몇 주 전부터 수술 후까지 끊어 주십시오. 날짜는 병원에서 알려 드립니다.',
    },
    clinician: {
      en: 'Stop all nicotine at least 4 weeks before and after (secondary source; others name 2 weeks). Flap loss 12.5 times in an older full-flap series quoted second hand; registry OR 1.6. For a smaller temporal flap no data.',
      ko: '모든 니코틴을 수술 전후 최소 4주 중단(2차 출처, 2주 권고도 있음). 오래된 전체 피판 연구의 재인용에서 피부 괴사 12.5배, 등록 자료 교차비 1.6. 작은 측두 피판에 관한 자료는 없습니다.',
    },
    source: 'S119',
    mark: 'uncertain',
    moreSources: ['S54'],
  },
  scar: {
    texts: {
      en: 'Each cut leaves a scar for life. We show you where it would be. Think about how you wear your hair.',
      ko: '절개를 하면 흉터가 평생 남습니다. 흉터의 위치를 보여 드리니 평소 머리 모양도 함께 생각해 보십시오.',
    },
    clinician: {
      en: 'Show scar line on the person, with sideburn and hair style. Unfavourable scar 7.4 % in a full-lift series (n=229); no rate for a 2-cm temporal scar.',
      ko: '구레나룻과 머리 모양을 고려해 흉터 위치를 직접 보여 주십시오. 전체 거상술 229명에서 불량 반흔 7.4%. 2cm 측두 반흔의 비율은 없습니다.',
    },
    source: 'S56',
    mark: 'verified',
  },
  hairLoss: {
    texts: {
      en: 'Hair near the cut can fall out. Most of it grows back, but some may not. Thin hair raises the risk.',
      ko: '절개 부위의 머리카락이 빠질 수 있습니다. 대개 다시 자라지만 일부는 자라지 않을 수 있습니다. 머리숱이 적으면 위험이 더 큽니다.',
    },
    clinician: {
      en: 'After full lifts: temporary to 8.4 %, permanent to 2.8 %, more with thin hair. No rate for this cut. Watching is a valid treatment. Plan the cut along the follicles, little cautery, no tension.',
      ko: '전체 거상술 후 일시적 탈모 최대 8.4%, 영구 탈모 최대 2.8%이며 숱이 적을수록 많습니다. 이 절개의 비율은 없습니다. 경과 관찰도 타당한 치료입니다. 모낭 방향 절개, 최소 소작, 무긴장 봉합을 하십시오.',
    },
    source: 'S78',
    mark: 'verified',
  },
  keloid: {
    texts: {
      en: 'You have had thick or raised scars. The new scar may grow thick too. This may speak against a cut.',
      ko: '예전에 튀어나온 흉터나 켈로이드(상처보다 크게 자라는 흉터)가 있었습니다. 새 흉터도 두꺼워질 수 있어 절개를 피하는 편이 나을 수 있습니다.',
    },
    clinician: {
      en: 'Look at old scars and ask about site and family. True keloid formers are generally excluded (opinion); hypertrophic scars: surgeon decides.',
      ko: '기존 흉터를 확인하고 부위와 가족력을 물으십시오. 켈로이드 체질은 일반적으로 제외합니다(의견 수준). 비후성 반흔은 집도의가 판단합니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  weight: {
    texts: {
      en: 'A change in weight changes the face. Lost weight can undo a lift. Wait until your weight has been steady.',
      ko: '체중이 변하면 얼굴도 변합니다. 수술 후 살이 빠지면 다시 처질 수 있습니다. 체중이 안정될 때까지 기다리는 것이 좋습니다.',
    },
    clinician: {
      en: 'Weight not stable or change planned: postpone. BMI 25 or above: infection RR 2.8; obesity: adverse events OR 1.7. Weight gain was among the reasons for early repeat lifts.',
      ko: '체중이 불안정하거나 감량 계획이 있으면 미룹니다. BMI 25 이상 감염 위험비 2.8, 비만 이상반응 교차비 1.7. 체중 증가는 조기 재수술 사유 가운데 하나였습니다.',
    },
    source: 'S53',
    mark: 'verified',
    moreSources: ['S54', 'S49'],
  },
  previousTreatments: {
    texts: {
      en: 'Tell us all that was done to your face before, with dates. Old threads, filler, heat, or lifts change what is safe now.',
      ko: '지금까지 얼굴에 받은 시술을 시기와 함께 모두 알려 주십시오. 예전의 실, 필러, 열 시술, 거상술에 따라 안전한 방법이 달라집니다.',
    },
    clinician: {
      en: 'Previous lift, threads, filler or energy device in the plane: scarred, shifted tissue and changed planes. Get the records; ultrasound before surgery.',
      ko: '같은 층에 이전 거상술, 실, 필러, 에너지 시술이 있으면 유착과 층의 변형이 있습니다. 기록을 확보하고 수술 전 초음파를 하십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  fillerMap: {
    texts: {
      en: 'You have had filler. Before a lift, the doctor must find out where it is now, by hand and with ultrasound.',
      ko: '필러를 맞으신 적이 있습니다. 거상술 전에 필러가 지금 어디에 있는지 손과 초음파로 확인해야 합니다.',
    },
    clinician: {
      en: 'Filler not mapped, product perhaps unknown. Palpation and high-frequency ultrasound; dissolve hyaluronic acid where it hides the finding; never assume the product.',
      ko: '필러 위치가 확인되지 않았고 제품을 모를 수 있습니다. 촉진과 고주파 초음파로 확인하고, 소견을 가리는 히알루론산은 녹이십시오. 제품을 추정하지 마십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  bleedingMedicines: {
    texts: {
      en: 'Some drugs and herbs make you bleed more. Bring a list of all you take. Do not stop any drug by yourself: ask the doctor who gave it.',
      ko: '일부 약과 한약, 건강기능식품은 출혈을 늘립니다. 드시는 것을 모두 적어 오십시오. 임의로 끊지 마시고 처방한 의사와 상의하십시오.',
    },
    clinician: {
      en: 'Anticoagulant, antiplatelet, herbs or supplements. Only the prescriber decides on stopping. Aspirin, hypertension and age went with more hematoma (n=630).',
      ko: '항응고제, 항혈소판제, 한약·보충제. 중단 여부는 처방의가 결정합니다. 아스피린, 고혈압, 나이는 혈종 증가와 관련되었습니다(630명).',
    },
    source: 'S58',
    mark: 'verified',
  },
  anaesthesiaRisk: {
    texts: {
      en: 'Some facts about you can make numbing or sleep drugs less safe. The doctor who gives them must see you first.',
      ko: '마취의 위험을 높일 수 있는 점이 있습니다. 마취를 맡을 의사의 진찰을 먼저 받으셔야 합니다.',
    },
    clinician: {
      en: 'Sleep apnoea, airway, heart, lung or allergy. Anaesthetic visit before booking; prefer local without sedation where it can be done. General anaesthesia: adverse events OR 1.7, office facility 1.3.',
      ko: '수면무호흡, 기도, 심장, 폐, 알레르기 문제. 예약 전에 마취과 평가를 받고 가능하면 진정 없이 국소마취로 합니다. 전신마취 이상반응 교차비 1.7, 의원급 시설 1.3.',
    },
    source: 'S54',
    mark: 'verified',
  },
  diabetes: {
    texts: {
      en: 'High blood sugar slows healing and lets germs in. Your blood sugar must be well controlled first.',
      ko: '혈당이 높으면 상처가 더디게 아물고 감염이 잘 생깁니다. 먼저 혈당이 잘 조절되어야 합니다.',
    },
    clinician: {
      en: 'Diabetes: recent HbA1c, plan with the treating doctor. Poorly controlled diabetes is a listed relative contraindication.',
      ko: '당뇨병: 최근 당화혈색소를 확인하고 주치의와 계획하십시오. 조절되지 않는 당뇨병은 상대적 금기로 제시되어 있습니다.',
    },
    source: 'S118',
    mark: 'verified',
  },
  pigment: {
    texts: {
      en: 'Your skin tone can form dark or light spots after heat, peels, or a cut. Sun care helps. Some devices may not suit you.',
      ko: '피부 톤에 따라 열 시술, 필링, 절개 뒤에 색이 짙어지거나 옅어질 수 있습니다. 자외선 차단이 도움이 됩니다. 맞지 않는 장비도 있습니다.',
    },
    clinician: {
      en: 'Phototype IV-VI: pigment change and hypertrophic scar more likely; choose devices and settings with care.',
      ko: '피부 유형 IV~VI: 색소 변화와 비후성 반흔 위험이 높으므로 장비와 설정을 신중히 고르십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  thinSkin: {
    texts: {
      en: 'Your skin is thin. Threads or stitches may show, and dents and bruises come more easily.',
      ko: '피부가 얇은 편입니다. 실이나 봉합 자국이 비칠 수 있고 움푹 패거나 멍이 들기 쉽습니다.',
    },
    clinician: {
      en: 'Thin, atrophic skin: visible sutures, ridges, dimpling (threads: 16 % above 50 years, 5.6 % below). Deep, broad bites; do not hollow a deflated cheek.',
      ko: '얇고 위축된 피부: 봉합 비침, 능선, 함몰(실 리프팅에서 50세 초과 16%, 이하 5.6%). 깊고 넓게 걸고, 꺼진 볼이 더 꺼지지 않게 하십시오.',
    },
    source: 'S68',
    mark: 'verified',
  },
  heavyFace: {
    texts: {
      en: 'Your cheek is full and heavy. It takes more force to lift it and to hold it. The gain may be less, and fade sooner.',
      ko: '볼살이 많고 무거운 편입니다. 당겨 올리고 유지하는 데 더 큰 힘이 필요하므로 효과가 적거나 빨리 줄 수 있습니다.',
    },
    clinician: {
      en: 'Heavy, thick tissue: 10.27±3.64 N moved mid-cheek skin by 2 mm (42 Asian patients). Strong fixation; horizontal bites held 5.01 kg, vertical 1.90 kg (cadaver). Set realistic limits.',
      ko: '두껍고 무거운 조직: 볼 중앙 피부를 2mm 옮기는 데 10.27±3.64N이 필요했습니다(아시아 환자 42명). 견고하게 고정하십시오. 시신에서 가로 봉합 5.01kg, 세로 봉합 1.90kg을 견뎠습니다. 현실적인 한계를 설명하십시오.',
    },
    source: 'S30',
    mark: 'verified',
    moreSources: ['S29', 'S115'],
  },
  poorElasticity: {
    texts: {
      en: 'Your skin has lost much of its spring. A lift may slacken sooner, so you may gain less from it.',
      ko: '피부 탄력이 많이 떨어져 있습니다. 거상 후 더 일찍 늘어질 수 있어 효과가 기대보다 적을 수 있습니다.',
    },
    clinician: {
      en: 'Loss of elasticity was the reason in 5 of 9 early repeats (<5 years) after full SMAS lift. Also ask for steroids, protease inhibitors, weight gain.',
      ko: '전체 SMAS 거상 후 5년 내 재수술 9건 중 5건의 이유가 탄력 저하였습니다. 스테로이드, 단백분해효소 억제제, 체중 증가도 확인하십시오.',
    },
    source: 'S49',
    mark: 'verified',
  },
  boneChange: {
    texts: {
      en: 'Your jaw or cheek bone was made smaller. Soft tissue above it may have lost its hold. A plain lift may not solve that.',
      ko: '광대나 턱뼈를 줄이는 수술을 받으셨습니다. 뼈가 줄면 그 위의 살이 받침을 잃어 처질 수 있으며, 일반적인 거상술만으로는 해결되지 않을 수 있습니다.',
    },
    clinician: {
      en: 'After zygoma or jaw-angle reduction: lost bony support, stripped ligaments, scarred planes. Ask for records and imaging; volume or refixation may be the question.',
      ko: '광대·사각턱 축소 후: 골 지지 감소, 유지인대 박리, 유착. 수술 기록과 영상을 확보하고 볼륨 보충이나 재고정을 검토하십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  pregnancyPlans: {
    texts: {
      en: 'If you are with child, nursing, or plan a child soon, we wait. Weight, skin, and drugs all change in that time.',
      ko: '임신 중이거나 수유 중이거나 곧 임신을 계획하신다면 미루는 것이 좋습니다. 이 시기에는 체중, 피부, 쓸 수 있는 약이 모두 달라집니다.',
    },
    clinician: {
      en: 'Pregnancy or breastfeeding: no elective lift. Planned within 6 to 12 months: better wait. No retinoids.',
      ko: '임신·수유 중에는 미용 거상술을 하지 않습니다. 6~12개월 안에 임신 계획이 있으면 미룹니다. 레티노이드를 쓰지 않습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  event: {
    texts: {
      en: 'You have a big day soon. Swelling, bruises, or a pink scar may still show then. It is better to wait until it is over.',
      ko: '가까운 시일에 중요한 일정이 있습니다. 그때까지 붓기나 멍, 붉은 흉터가 남을 수 있으므로 일정이 끝난 뒤가 낫습니다.',
    },
    clinician: {
      en: 'Event within 3 months: not surgery now. Hair shedding may start at weeks 6 to 12; scars stay pink.',
      ko: '3개월 안에 중요한 일정: 지금은 수술하지 않습니다. 6~12주에 탈모가 시작될 수 있고 흉터가 붉습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  doNothing: {
    texts: {
      en: 'To do nothing is a good choice too. You can come back at any time. We know of no proof that early surgery is better.',
      ko: '치료하지 않는 것도 좋은 선택입니다. 언제든 다시 오실 수 있습니다. 일찍 수술하는 편이 낫다는 근거는 알려진 바가 없습니다.',
    },
    clinician: {
      en: 'Offer no treatment as a listed option every time. The claim that lifting early is better has no study behind it.',
      ko: '치료하지 않는 선택지를 항상 함께 제시하십시오. 일찍 수술할수록 좋다는 주장을 뒷받침하는 연구는 없습니다.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  cost: {
    texts: {
      en: 'Ask for the full price in writing: sleep drugs, visits, later work, and what you get back if you cancel.',
      ko: '마취, 진료, 추가 시술 비용과 취소할 때의 환불 기준까지 총비용을 서면으로 받아 보십시오.',
    },
    clinician: {
      en: 'Quote from the clinic list only, with repeats over the same years. Cost relations in this product are estimates without a source.',
      ko: '병원 가격표로만 안내하고, 같은 기간의 반복 시술 비용까지 비교하십시오. 이 제품의 비용 비율은 출처 없는 추정입니다.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  ledEvidence: {
    texts: {
      en: 'Light care (LED) may help comfort and the look of a scar. Proof that it cuts swelling after a face lift is missing.',
      ko: '830nm 등의 LED 광치료는 편안함과 흉터 색에 도움이 될 수 있습니다. 안면거상 후 붓기를 줄인다는 근거는 없습니다.',
    },
    clinician: {
      en: 'No controlled trial of 830 nm for facelift swelling. Neck scars: one sham RCT (n=43) better satisfaction, colour/height by 3-D not significant; one unblinded. Not with photosensitivity, lupus, light-sensitising drugs; cover the eyes.',
      ko: '안면거상 붓기에 대한 830nm 대조 연구는 없습니다. 목 흉터: 위약 대조 연구 1편(43명)에서 만족도 향상, 3차원 색·높이는 유의하지 않음. 눈가림 없는 연구 1편. 광과민, 루푸스, 광과민 약물에서는 피하고 눈을 가리십시오.',
    },
    source: 'S81',
    mark: 'verified',
    moreSources: ['S82'],
  },
  hairInjectionEvidence: {
    texts: {
      en: 'Shots to bring back hair after a lift have not been tested for this. Most lost hair grows back by itself. You may wait.',
      ko: '거상술 뒤의 탈모에 이른바 재생 주사를 시험한 연구는 없습니다. 빠진 머리카락은 대개 저절로 다시 자라므로 기다려 보셔도 됩니다.',
    },
    clinician: {
      en: 'PRP, exosomes: trials are in pattern hair loss (n=30 each; split scalp: nothing added to microneedling). None after facelift; off-label. Wait 6 to 12 months before transplant or scar revision. Minoxidil: 1 of 60, no control.',
      ko: 'PRP·엑소좀: 연구는 안드로겐성 탈모 대상(각 30명, 한 연구에서 미세침에 더한 이득 없음). 거상 후 탈모 연구는 없으며 허가 외 사용입니다. 이식·흉터 교정은 6~12개월 기다린 뒤 하십시오. 미녹시딜: 60명 중 1명 탈모, 대조군 없음.',
    },
    source: 'S80',
    mark: 'verified',
    moreSources: ['S78', 'S79'],
  },
  unansweredSafetyQuestions: {
    texts: {
      en: 'Some safety questions have no answer yet. Please answer them all. Until then no operation can be called a fit.',
      ko: '안전에 관한 질문 가운데 아직 답하지 않은 것이 있습니다. 모두 답해 주십시오. 그 전에는 어떤 수술도 알맞다고 말씀드릴 수 없습니다.',
    },
    clinician: {
      en: 'Safety questions open; unknown never counts as no. Operations stay at "possible" at best. Ask, then mark the history as complete.',
      ko: '확인되지 않은 안전 질문이 있습니다. 모름은 "아니요"가 아닙니다. 수술은 최대 "가능"에 머뭅니다. 확인한 뒤 병력을 완료로 표시하십시오.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  cannotTellFromPhotographs: {
    texts: {
      en: 'Photos alone do not show why the face sags. A doctor must see and feel your skin.',
      ko: '사진만으로는 왜 처졌는지 알 수 없습니다. 의사가 직접 보고 만져 보아야 합니다.',
    },
    clinician: {
      en: 'Cause not told from photographs alone. Do the examinations listed first in the explanation.',
      ko: '사진만으로는 원인을 구분할 수 없습니다. 원인 설명에 먼저 제시된 진찰을 하십시오.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  needsHandsOn: {
    texts: {
      en: 'Some findings come only from touch: how the skin springs back, and how cheek and jowl move. They come before a choice.',
      ko: '피부가 되돌아오는 정도, 볼과 심술보(턱선의 처진 볼살)가 움직이는 정도처럼 만져 보아야 아는 소견이 있습니다. 선택에 앞서 확인해야 합니다.',
    },
    clinician: {
      en: 'Missing: finger lift (cheek, jowl), snap-back, pinch, SMAS palpation or neck grade. No validated cut-offs exist; record what you find.',
      ko: '누락: 손가락 거상(볼, 심술보), 탄력 복원, 집기 검사, SMAS 촉진 또는 목 등급. 검증된 기준값은 없으므로 소견 그대로 기록하십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  combinedProcedures: {
    texts: {
      en: 'More work at the same time means a longer operation and more risk. Ask which parts could be done on another day.',
      ko: '여러 수술을 한꺼번에 하면 시간이 길어지고 위험이 커집니다. 나누어 할 수 있는 것이 있는지 물어보십시오.',
    },
    clinician: {
      en: 'Combined procedures: infection RR 3.5, major complications 1.5 % alone against 3.7 % combined (n=11,300). Both clots of one series followed operations above 5 hours.',
      ko: '복합 수술: 감염 위험비 3.5, 주요 합병증 단독 1.5% 대 복합 3.7%(11,300명). 한 연구의 혈전 2건은 모두 5시간을 넘는 수술이었습니다.',
    },
    source: 'S53',
    mark: 'verified',
    moreSources: ['S58'],
  },
  irreversible: {
    texts: {
      en: 'An operation can not be undone. Take your time. You can say no at any point, up to the day itself.',
      ko: '수술은 되돌릴 수 없습니다. 충분히 생각하십시오. 수술 당일까지 언제든 그만두실 수 있습니다.',
    },
    clinician: {
      en: 'Two-stage consent with time to reflect; the United Kingdom asks for at least 2 weeks. The named surgeon takes consent.',
      ko: '숙고 기간을 둔 2단계 동의. 영국에서는 최소 2주를 권고합니다. 동의는 집도의 본인이 받습니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  asymmetry: {
    texts: {
      en: 'No face is the same on both sides. Some of the gap will stay after any treatment, and a new one can come.',
      ko: '누구나 얼굴 좌우가 다릅니다. 어떤 시술을 해도 차이가 일부 남고, 새로운 차이가 생길 수도 있습니다.',
    },
    clinician: {
      en: 'Show the measured difference with its error before planning. A difference inside the error is none. Rule out a fresh palsy.',
      ko: '계획 전에 좌우 차이를 오차와 함께 보여 주십시오. 오차 안의 차이는 차이가 아닙니다. 새로 생긴 안면마비를 배제하십시오.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  glp1: {
    texts: {
      en: 'You take a weight or sugar shot. It can thin the face, and food may stay in the stomach under sleep drugs. Tell the doctor who puts you to sleep.',
      ko: '체중이나 혈당을 조절하는 주사를 맞고 계십니다. 얼굴 살이 빠질 수 있고, 마취 때 위에 음식이 남아 있을 수 있습니다. 마취 의사에게 꼭 알려 주십시오.',
    },
    clinician: {
      en: 'GLP-1 medicine: weight still moving, facial volume falling; slow gastric emptying and aspiration risk under sedation. Follow current anaesthetic advice; wait for stable weight.',
      ko: 'GLP-1 약물: 체중과 얼굴 볼륨이 변하는 중이며, 위 배출 지연으로 진정·마취 때 흡인 위험이 있습니다. 최신 마취 지침을 따르고 체중이 안정될 때까지 기다리십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  numbnessAndNerve: {
    texts: {
      en: 'The temple can stay numb for a time. Rarely a nerve that moves the brow or mouth is harmed, and this can last.',
      ko: '관자놀이 감각이 한동안 둔할 수 있습니다. 드물게 이마나 입을 움직이는 신경이 손상되며, 회복되지 않을 수 있습니다.',
    },
    clinician: {
      en: 'Frontal branch: changes plane about 9.6 mm above the arch (36 hemifaces). Temporary weakness 1 of 88 (MACS), 0.69-1.85 % (183 studies), 7.6 % frontal in one series. Permanent: 0 of 61 in the nearest series, upper limit 5.9 %.',
      ko: '측두 분지: 광대활 위 약 9.6mm에서 층이 바뀝니다(반쪽 얼굴 36개). 일시적 약화 88명 중 1명(MACS), 0.69~1.85%(183편), 한 연구에서 전두 분지 7.6%. 영구 손상: 가장 가까운 연구에서 61명 중 0명, 상한 5.9%.',
    },
    source: 'S63',
    mark: 'derived',
    moreSources: ['S19', 'S51', 'S59', 'S67'],
  },
  shortLived: {
    texts: {
      en: 'Threads that dissolve were gone at 1 year. Devices were watched for 1 year at most. If you want more time from one treatment, tell us.',
      ko: '녹는 실의 효과는 1년이면 사라졌고, 장비 시술은 길어야 1년까지만 확인되었습니다. 더 오래가는 방법을 원하시면 말씀해 주십시오.',
    },
    clinician: {
      en: 'PDO threads: faded by 6 months, absent at 1 year (160). MFU: documented up to 1 year. Mini lift: longevity unknown; 2 to 5 years is marketing.',
      ko: 'PDO 실: 6개월에 감소, 1년에 소실(160건). 집속 초음파: 1년까지의 자료. 미니 거상술: 지속 기간 미상이며 2~5년은 홍보 범위입니다.',
    },
    source: 'S70',
    mark: 'verified',
    moreSources: ['S71'],
  },
  externalPressure: {
    texts: {
      en: 'This should be your own wish. If someone presses you, say so. We will gladly talk with you alone.',
      ko: '스스로 원해서 하는 결정이어야 합니다. 누군가의 권유나 압박이 부담스럽다면 말씀해 주십시오. 따로 상담해 드리겠습니다.',
    },
    clinician: {
      en: 'Somebody else presses for it. See the person alone, postpone, record.',
      ko: '다른 사람의 압박이 있습니다. 본인만 따로 면담하고, 결정을 미루고, 기록하십시오.',
    },
    source: 'P23',
    mark: 'chosen',
  },
  lowMood: {
    texts: {
      en: 'You said that your mood has been low. Please let us help you find care for that first. Healing after surgery is hard when you feel low.',
      ko: '최근 마음이 가라앉아 있다고 하셨습니다. 먼저 그 부분의 도움을 받으실 수 있게 돕겠습니다. 우울할 때는 수술 뒤 회복 과정도 더 힘들 수 있습니다.',
    },
    clinician: {
      en: 'Low mood or untreated anxiety or depression. Ask directly about thoughts of suicide; treat or refer first. Low mood after surgery is common.',
      ko: '우울감 또는 치료받지 않은 불안·우울. 자살 생각을 직접 묻고, 먼저 치료하거나 의뢰하십시오. 수술 후 우울감은 흔합니다.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  alcohol: {
    texts: {
      en: 'A lot of alcohol makes you bleed more and heal worse. It also acts on sleep drugs. Tell us how much you drink; no one will judge you.',
      ko: '술을 많이 드시면 출혈이 늘고 회복이 늦으며 마취에도 영향을 줍니다. 평소 드시는 양을 편하게 알려 주십시오.',
    },
    clinician: {
      en: 'Alcohol abuse is a listed relative contraindication: bleeding, withdrawal, sedation.',
      ko: '알코올 남용은 상대적 금기로 제시되어 있습니다: 출혈, 금단, 진정 문제.',
    },
    source: 'S118',
    mark: 'verified',
  },
  autoimmune: {
    texts: {
      en: 'An illness of the immune system, or its drugs, can slow healing. We need a word from the doctor who treats it.',
      ko: '자가면역질환이나 그 치료약은 상처 회복을 늦출 수 있습니다. 담당 의사의 의견이 필요합니다.',
    },
    clinician: {
      en: 'Collagen vascular disease, high-dose steroid and immunosuppression are listed relative contraindications. Quiet disease, letter from the treating doctor. Lupus: no LED.',
      ko: '결체조직질환, 고용량 스테로이드, 면역억제는 상대적 금기로 제시되어 있습니다. 관해 상태와 담당 의사 소견을 확인하십시오. 루푸스는 LED를 피합니다.',
    },
    source: 'S118',
    mark: 'verified',
  },
  radiotherapy: {
    texts: {
      en: 'Skin that has had radiation heals badly. A cut there may not close well. Your cancer doctor must be asked.',
      ko: '방사선 치료를 받은 피부는 잘 아물지 않습니다. 절개 부위의 회복에 문제가 생길 수 있어 종양 담당 의사와 상의해야 합니다.',
    },
    clinician: {
      en: 'Radiotherapy of head or neck: poor supply, fibrosis. Get field and dose; avoid cuts in the field; ask oncology.',
      ko: '두경부 방사선 치료: 혈류 저하와 섬유화. 조사 범위와 선량을 확인하고 조사 부위 절개를 피하며 종양내과와 상의하십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
  facialPalsy: {
    texts: {
      en: 'You have had a weak face (palsy). The nerve may be less able to bear harm. A face that droops from palsy needs other care.',
      ko: '안면마비(얼굴 근육이 약해지는 병)를 앓으셨습니다. 신경이 손상에 더 약할 수 있습니다. 마비로 인한 처짐은 치료 방법이 다릅니다.',
    },
    clinician: {
      en: 'Palsy past or present: document all branches before anything; lid closure. Droop from palsy is not ageing; refer if present or new.',
      ko: '과거 또는 현재의 안면마비: 시술 전 모든 분지 기능과 눈 감김을 기록하십시오. 마비성 처짐은 노화가 아니며, 현재 있거나 새로 생겼으면 의뢰하십시오.',
    },
    source: 'P20',
    mark: 'recalled',
  },
};
