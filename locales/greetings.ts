import type { LanguageTag } from './languages';

/** The text of the kiosk's attract screen in one language. */
export interface Greeting {
  hello: string;
  touch: string;
  /** Labels of the button that pauses and resumes the rotation of languages. */
  pause: string;
  goOn: string;
}

/**
 * The attract screen shows all languages in turn, so these few words are loaded together. Each hello fits any hour
 * and implies no religion.
 */
export const greetings: Readonly<Record<LanguageTag, Greeting>> = {
  en: { hello: 'Welcome', touch: 'Touch to start', pause: 'Pause', goOn: 'Resume' },
  es: { hello: 'Hola', touch: 'Toque para empezar', pause: 'Pausa', goOn: 'Reanudar' },
  'zh-Hans': { hello: '欢迎', touch: '轻触屏幕开始', pause: '暂停', goOn: '继续换语言' },
  'zh-Hant': { hello: '歡迎', touch: '輕觸螢幕開始', pause: '暫停', goOn: '繼續換語言' },
  ru: {
    hello: 'Здравствуйте',
    touch: 'Коснитесь, чтобы начать',
    pause: 'Пауза',
    goOn: 'Продолжить смену языков',
  },
  bn: { hello: 'স্বাগতম', touch: 'শুরু করতে স্পর্শ করুন', pause: 'থামান', goOn: 'ভাষা বদলানো চালু রাখুন' },
  ht: { hello: 'Byenveni', touch: 'Touche pou kòmanse', pause: 'Fè yon poz', goOn: 'Kontinye chanje lang' },
  ko: { hello: '안녕하세요', touch: '화면을 눌러 시작하세요', pause: '멈춤', goOn: '언어 계속 바꾸기' },
  ar: { hello: 'مرحبًا', touch: 'للبدء، يرجى لمس الشاشة', pause: 'إيقاف مؤقت', goOn: 'متابعة تبديل اللغات' },
  ur: {
    hello: 'خوش آمدید',
    touch: 'شروع کرنے کے لیے اسکرین چھوئیں',
    pause: 'روکیں',
    goOn: 'زبانیں بدلنا جاری رکھیں',
  },
  fr: {
    hello: 'Bienvenue',
    touch: 'Touchez l’écran pour commencer',
    pause: 'Pause',
    goOn: 'Faire défiler les langues',
  },
  pl: {
    hello: 'Witamy',
    touch: 'Dotknij ekranu, aby zacząć',
    pause: 'Wstrzymaj',
    goOn: 'Zmieniaj dalej języki',
  },
};
