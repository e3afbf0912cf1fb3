import type { Values } from '../../edit/edits.ts'
import type { Asker } from '../ask/asker.ts'
import type { AnswerCheck } from './ask-parameters.ts'

/** Stands for a class of the user's own among the known ones. */
export const OWN_CLASS = ''

export const ownClassChoice = { value: OWN_CLASS, name: 'a class of my own', description: 'in a file of this folder' }

/** The class of a person's own: its file, then its name. */
export async function askOwnClass(asker: Asker, check: AnswerCheck): Promise<Values> {
  const path = await asker.text({
    message: 'file with the class',
    help: 'TypeScript or JavaScript, relative to the folder of mesh.yaml, e.g. thermometer.ts',
    check: (text) => (text === '' ? 'a file is needed' : check({ name: 'any', module: 'any' }, 'module_path', text)),
  })
  const module = await asker.text({
    message: 'name of the class',
    help: 'as the file exports it, e.g. Thermometer',
    check: (text) => (/^[A-Za-z_$][\w$]*$/.test(text) ? null : 'the name of a class: letters, digits and _'),
  })
  return { module, module_path: path }
}
