import { createServer } from 'node:http'
import { Server } from 'socket.io'

// What the bench measures against: Socket.IO as it comes, with nothing done for those who connect.

const http = createServer((_request, response) => void response.end('ready'))
const server = new Server(http, { serveClient: false })
server.on('connection', () => undefined)
http.listen(Number(process.env['PORT']), '127.0.0.1')
