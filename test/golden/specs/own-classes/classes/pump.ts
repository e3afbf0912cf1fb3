export class Pump {}
