import type { LanguageTag } from '../../locales/languages';

/** Date and time patterns of one language. Not from `Intl`, whose data differs between browser releases. */
export interface Calendar {
  /** Names of the weekdays, from Sunday, separated by spaces. */
  days: string;
  /** Names of the months as used with a day, from January, separated by spaces; absent where months are numbers. */
  months?: string;
  /** Names of the months without a day, where they differ. */
  monthsAlone?: string;
  /** Placeholders: `{d}` day, `{m}` month number, `{month}` month name, `{y}` year. */
  date: string;
  month: string;
  /** Placeholders: `{h}` 12-hour, `{H}` 24-hour, `{mm}` minutes, `{a}` day period (see `halves`). */
  wholeHour: string;
  time: string;
  /** AM and PM. */
  halves?: readonly [string, string];
  /** Day period for the hour from 12:00 to 12:59, where it is not PM. */
  noon?: string;
}

/** 12-hour times as on signs in America, except where the language commonly uses 24 hours. */
export const calendars: Readonly<Record<LanguageTag, Calendar>> = {
  en: {
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    months: 'January February March April May June July August September October November December',
    date: '{month} {d}, {y}',
    month: '{month} {y}',
    wholeHour: '{h} {a}',
    time: '{h}:{mm} {a}',
    halves: ['AM', 'PM'],
  },
  es: {
    days: 'domingo lunes martes miércoles jueves viernes sábado',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    date: '{d} de {month} de {y}',
    month: '{month} de {y}',
    wholeHour: '{h} {a}',
    time: '{h}:{mm} {a}',
    halves: ['a.m.', 'p.m.'],
  },
  'zh-Hans': {
    days: '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
    date: '{y}年{m}月{d}日',
    month: '{y}年{m}月',
    wholeHour: '{a}{h}:{mm}',
    time: '{a}{h}:{mm}',
    halves: ['上午', '下午'],
    noon: '中午',
  },
  'zh-Hant': {
    days: '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
    date: '{y}年{m}月{d}日',
    month: '{y}年{m}月',
    wholeHour: '{a}{h}:{mm}',
    time: '{a}{h}:{mm}',
    halves: ['上午', '下午'],
    noon: '中午',
  },
  ru: {
    days: 'воскресенье понедельник вторник среда четверг пятница суббота',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    date: '{d} {month} {y} г.',
    month: '{month} {y} г.',
    wholeHour: '{H}:{mm}',
    time: '{H}:{mm}',
  },
  bn: {
    days: 'রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার',
    months: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
    date: '{d} {month}, {y}',
    month: '{month} {y}',
    wholeHour: '{h}:{mm} {a}',
    time: '{h}:{mm} {a}',
    halves: ['AM', 'PM'],
  },
  ht: {
    days: 'dimanch lendi madi mèkredi jedi vandredi samdi',
    months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm',
    date: '{d} {month} {y}',
    month: '{month} {y}',
    wholeHour: '{h} {a}',
    time: '{h}:{mm} {a}',
    halves: ['AM', 'PM'],
  },
  ko: {
    days: '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
    date: '{y}년 {m}월 {d}일',
    month: '{y}년 {m}월',
    wholeHour: '{a} {h}:{mm}',
    time: '{a} {h}:{mm}',
    halves: ['오전', '오후'],
  },
  ar: {
    days: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    date: '{d} {month} {y}',
    month: '{month} {y}',
    wholeHour: '{h}:{mm} {a}',
    time: '{h}:{mm} {a}',
    halves: ['صباحًا', 'مساءً'],
    noon: 'ظهرًا',
  },
  ur: {
    days: 'اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ',
    months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
    date: '{d} {month}، {y}',
    month: '{month} {y}',
    wholeHour: '{h}:{mm} {a}',
    time: '{h}:{mm} {a}',
    halves: ['AM', 'PM'],
  },
  fr: {
    days: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    date: '{d} {month} {y}',
    month: '{month} {y}',
    wholeHour: '{H} h',
    time: '{H} h {mm}',
  },
  pl: {
    days: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    monthsAlone:
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    date: '{d} {month} {y}',
    month: '{month} {y}',
    wholeHour: '{H}:{mm}',
    time: '{H}:{mm}',
  },
};
