/** The part that we use of the synthesizer, which brings no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  class eSpeakNGWorker {
    /** @returns 0 where there is such a voice. */
    set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
    /** In words a minute. */
    set_rate(rate: number): void;
    /** Hands over 16-bit samples, 22,050 a second, until `heard` returns true. */
    synthesize(text: string, heard: (audio: Int16Array | null) => boolean): void;
    synthesize_ipa(text: string, heard: () => boolean): { ipa: string };
  }
  const make: () => Promise<{ eSpeakNGWorker: typeof eSpeakNGWorker }>;
  export default make;
}
