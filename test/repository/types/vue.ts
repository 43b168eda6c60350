import type { GlobalComponents } from 'vue';
import type {} from 'cookie-gate/vue';

type Props = InstanceType<GlobalComponents['cookie-gate-embed']>['$props'];

export const right: Props = { src: 'https://films.example/1', category: 'marketing', width: 560 };

// @ts-expect-error: a width is a number
export const wrong: Props = { width: 'wide' };

// @ts-expect-error: no such element
export type Unknown = GlobalComponents['cookie-gate-banners'];
