/** @file The forecasting methods in a merchant's words. */
import { type ForecasterId } from '../../core/forecast/forecaster';
import { type Lang } from '../../lib/lang';

export const METHOD_NAMES: Readonly<Record<Lang, Readonly<Record<ForecasterId, string>>>> = {
  en: {
    naive: 'the same as last time',
    'seasonal-naive': 'the same as a season ago',
    'seasonal-mean': 'mean of the same weekday, last 4 weeks',
    'seasonal-shape': 'present level, last year’s shape',
    'mean-4': 'mean of the last 4',
    'mean-8': 'mean of the last 8',
    'median-8': 'median of the last 8',
    'clipped-6': 'weighted mean of the last 6, bulk orders cut',
    ses: 'exponential smoothing',
    'ses-fitted': 'exponential smoothing, fitted',
    'holt-damped': 'level and damped trend (Holt)',
    croston: 'intermittent demand (Croston)',
    sba: 'intermittent demand (SBA)',
    tsb: 'intermittent demand (TSB)',
  },
  zh: {
    naive: '照搬上一期',
    'seasonal-naive': '照搬上一季',
    'seasonal-mean': '近 4 周同一星期几的均值',
    'seasonal-shape': '当前水平套用去年走势',
    'mean-4': '近 4 期均值',
    'mean-8': '近 8 期均值',
    'median-8': '近 8 期中位数',
    'clipped-6': '近 6 期加权均值（削去大单）',
    ses: '指数平滑',
    'ses-fitted': '指数平滑（拟合）',
    'holt-damped': '水平加阻尼趋势（Holt）',
    croston: '间断需求（Croston）',
    sba: '间断需求（SBA）',
    tsb: '间断需求（TSB）',
  },
};
