// The office of an invocation, opened for a command: configuration, store and the chain's context in one owner.
#pragma once

#include <memory>

#include "service/cli/command.h"
#include "service/cli/terminal.h"
#include "service/office.h"

namespace sohoa::cli {

struct OpenOffice {
    Config config;
    Store store;
    TerminalReporter reporter;
    Office office;

    OpenOffice(Config c, Store s, bool silent, PinSource pin)
        : config(std::move(c)),
          store(std::move(s)),
          reporter(silent),
          office{config, store, reporter, std::move(pin)} {}
};

// In one place on the heap: office refers to its neighbours.
inline Result<std::unique_ptr<OpenOffice>> openOffice(const Invocation& invocation, PinSource pin = {}) {
    auto config = officeOf(invocation);
    if (!config) return passOn(config);
    auto store = Store::open(*config);
    if (!store) return passOn(store);
    return std::make_unique<OpenOffice>(std::move(*config), std::move(*store), invocation.json, std::move(pin));
}

}  // namespace sohoa::cli
