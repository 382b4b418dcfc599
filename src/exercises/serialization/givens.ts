import { stated } from "../stated.js";

/** A number of a text, of a class or of a case that a question states. */
const upTo = (max: number) => (id: string, title: string) => stated(id, { title, unit: "count", max, whole: true });
const ofText = upTo(10_000);
const ofClass = upTo(25);
const ofCase = upTo(100);

export const asciiLetters = ofText("asciiLetters", "Characters of ASCII");
export const accentedLetters = ofText("accentedLetters", "Letters with accents");
export const chineseCharacters = ofText("chineseCharacters", "Chinese characters");
export const emoji = ofText("emoji", "Emoji");

export const longFields = ofClass("longFields", "Fields of type long");
export const intFields = ofClass("intFields", "Fields of type int");
export const stringFields = ofClass("stringFields", "Fields of type String");
export const fieldCharacters = ofText("fieldCharacters", "Characters in each String");

export const flinkCase = ofCase("flinkCase", "Which version of Flink, from 1");
export const labelsCase = ofCase("labelsCase", "Which type the labels have, from 1");
export const originCase = ofCase("originCase", "Which type the origin has, from 1");
export const classCase = ofCase("classCase", "Which class, from 1");
export const changeCase = ofCase("changeCase", "Which change, from 1");

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [
  asciiLetters,
  accentedLetters,
  chineseCharacters,
  emoji,
  longFields,
  intFields,
  stringFields,
  fieldCharacters,
  flinkCase,
  labelsCase,
  originCase,
  classCase,
  changeCase,
];
