import type { Needs } from '../model/module.ts';

/** What a run asks of a machine, in words: `8 CPU cores, 1 GPU, 16 GB memory`. Empty where nothing is named. */
export function needsWords({ cpu, gpu, memoryMB, gpuMemoryMB, gpuComputeCapability, storageMB }: Needs): string {
  const parts = [
    cpu !== undefined && counted(cpu, 'CPU core'),
    gpu !== undefined && (gpu === 0 ? 'no GPU' : counted(gpu, 'GPU')),
    gpuMemoryMB !== undefined && `${gigabytes(gpuMemoryMB)} GPU memory`,
    gpuComputeCapability !== undefined && `GPU compute capability ${gpuComputeCapability}`,
    memoryMB !== undefined && `${gigabytes(memoryMB)} memory`,
    storageMB !== undefined && `${gigabytes(storageMB)} disk`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The schema counts in thousands: 16000 MB is written 16 GB. Less than one gigabyte stays in megabytes. */
const gigabytes = (megabytes: number): string =>
  megabytes < 1000 ? `${megabytes} MB` : `${Math.round(megabytes / 100) / 10} GB`;
