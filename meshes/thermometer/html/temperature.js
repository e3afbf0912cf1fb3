// Asks the mesh through the gateway that this page came from.
const output = document.querySelector('#temperature')

async function show() {
  const reply = await fetch('/dl/cold_head')
  const { value_cal } = reply.ok ? await reply.json() : {}
  output.textContent = reply.ok ? `${value_cal.toFixed(2)} °C` : reply.statusText
}

for (const command of ['warm_up', 'cool_down']) {
  const button = document.querySelector(`#${command.replace('_', '-')}`)
  button.addEventListener('click', async () => {
    await fetch('/dl/cryostat', { method: 'POST', headers: { specifier: command } })
    await show()
  })
}
setInterval(show, 2000)
await show()
