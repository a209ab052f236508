/** Types for the part of the synthesizer that we use; it ships none. */
declare module '@echogarden/espeak-ng-emscripten' {
  class eSpeakNGWorker {
    /** @returns 0 if the voice exists. */
    set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
    /** In words per minute. */
    set_rate(rate: number): void;
    /** Calls `heard` with 16-bit samples at 22,050 Hz until it returns true. */
    synthesize(text: string, heard: (audio: Int16Array | null) => boolean): void;
    synthesize_ipa(text: string, heard: () => boolean): { ipa: string };
  }
  const make: () => Promise<{ eSpeakNGWorker: typeof eSpeakNGWorker }>;
  export default make;
}
