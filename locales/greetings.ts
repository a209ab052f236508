import type { LanguageTag } from './languages';

/** What a wall says to somebody who walks by, in one language. */
export interface Greeting {
  hello: string;
  touch: string;
  /** Stops the greetings on this language, and lets them go on. */
  pause: string;
  goOn: string;
}

/**
 * The few words that a kiosk at rest needs in every language at once. Each hello is one that a neighbor of any
 * faith may say at any hour.
 */
export const greetings: Readonly<Record<LanguageTag, Greeting>> = {
  en: { hello: 'Welcome', touch: 'Touch to start', pause: 'Pause', goOn: 'Resume' },
  es: { hello: 'Hola', touch: 'Toque para empezar', pause: 'Pausa', goOn: 'Reanudar' },
  'zh-Hans': { hello: '欢迎', touch: '轻触屏幕开始', pause: '暂停', goOn: '继续换语言' },
  'zh-Hant': { hello: '歡迎', touch: '輕觸螢幕開始', pause: '暫停', goOn: '繼續換語言' },
  ru: { hello: 'Здравствуйте', touch: 'Коснитесь, чтобы начать', pause: 'Пауза', goOn: 'Возобновить' },
  bn: { hello: 'স্বাগতম', touch: 'শুরু করতে স্পর্শ করুন', pause: 'থামান', goOn: 'আবার চালান' },
  ht: { hello: 'Byenveni', touch: 'Touche pou kòmanse', pause: 'Fè yon poz', goOn: 'Kontinye' },
  ko: { hello: '안녕하세요', touch: '화면을 눌러 시작하세요', pause: '멈춤', goOn: '다시 재생' },
  ar: { hello: 'مرحبًا', touch: 'للبدء، يرجى لمس الشاشة', pause: 'إيقاف مؤقت', goOn: 'استئناف' },
  ur: { hello: 'خوش آمدید', touch: 'شروع کرنے کے لیے چھوئیں', pause: 'روکیں', goOn: 'دوبارہ چلائیں' },
  fr: { hello: 'Bienvenue', touch: 'Touchez pour commencer', pause: 'Pause', goOn: 'Reprendre' },
  pl: { hello: 'Witamy', touch: 'Dotknij, aby zacząć', pause: 'Wstrzymaj', goOn: 'Wznów' },
};
