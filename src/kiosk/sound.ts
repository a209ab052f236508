/** Whether this page is reading aloud to somebody. A sound counts while its element stands in the page. */
export const isSoundPlaying = (): boolean =>
  sounds().some((sound) => !sound.paused && !sound.ended) || window.speechSynthesis?.speaking === true;

/** Ends all sound, and puts the volume back for the next person. */
export const silence = (): void => {
  window.speechSynthesis?.cancel();
  for (const sound of sounds()) {
    sound.pause();
    sound.volume = 1;
    sound.playbackRate = 1;
  }
};

const sounds = (): HTMLMediaElement[] => [...document.querySelectorAll<HTMLMediaElement>('audio, video')];
