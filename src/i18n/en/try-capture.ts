/** Taking a picture and recording sound for a file control. */
export const tryCapture = {
  takePicture: 'Take a picture',
  record: 'Record sound',
  camera: 'Camera',
  recorder: 'Recorder',
  asksCamera: 'The browser asks whether this page may use the camera.',
  asksMicrophone: 'The browser asks whether this page may use the microphone.',
  stays: 'Nothing of it leaves this page before you send.',
  take: 'Take it',
  stop: 'Stop and keep',
  cancel: 'Cancel',
  passed: '{seconds} of at most {limit}',
  recording: 'Recording.',
  taken: 'The picture is taken, and the camera is off.',
  recorded: 'The recording is kept, and the microphone is off.',
  recordedWav: 'Recorded as WAV, {number} samples a second, 16 bits each.',
  compressed: 'On the way the browser compressed it as {type}, which loses the finest detail.',
  recordedOther: 'Recorded as {type}: this browser could not turn it into WAV.',
  notNamed: 'The description names {accept}, and this is {made}: the module may not be able to read it.',
  cameraDenied:
    'The browser does not let this page use the camera. Allow it in the settings of this site, beside its address, or choose a file.',
  microphoneDenied:
    'The browser does not let this page use the microphone. Allow it in the settings of this site, beside its address, or choose a file.',
  noCamera: 'No camera was found. Choose a file instead.',
  noMicrophone: 'No microphone was found. Choose a file instead.',
  cameraBusy: 'The camera cannot be used, perhaps because another program has it. Close that, or choose a file.',
  microphoneBusy:
    'The microphone cannot be used, perhaps because another program has it. Close that, or choose a file.',
  cameraFailed: 'The camera could not be used ({reason}). Choose a file instead.',
  microphoneFailed: 'The microphone could not be used ({reason}). Choose a file instead.',
};
