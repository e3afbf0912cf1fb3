export class Speed {}
