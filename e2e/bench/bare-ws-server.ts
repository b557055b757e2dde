import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

// What the bench measures against: a message comes in and goes out to everybody, the same bytes, nothing else.

const http = createServer((_request, response) => void response.end('ready'))
const server = new WebSocketServer({ server: http })
server.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => {
    for (const client of server.clients) client.send(data, { binary: isBinary })
  })
})
http.listen(Number(process.env['PORT']), '127.0.0.1')
