// Cuts a connection of this process without a word, as a failing line does: the server library has no way to do it.
#pragma once

namespace sohoa::virtual_exchange {

// The connection whose other end is this port (IPv4).
void cutConnectionFrom(int remotePort);

}  // namespace sohoa::virtual_exchange
