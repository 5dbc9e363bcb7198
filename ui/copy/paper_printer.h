// A PDF of the service on paper: handed to the system's printer as it is, by the program lp.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <functional>

namespace sohoa::ui {

enum class Printing { Queued, NoPrinter };  // NoPrinter: none is set up, or it takes nothing

// then hears one outcome, unless who is gone by then. Nothing blocks. Main thread.
void printPaper(QObject* who, const QDBusUnixFileDescriptor& pdf, const std::function<void(Printing)>& then);

}  // namespace sohoa::ui
