// A command of the command line: its words and options, and what it does. The exit status is the contract: 0 done, 1
// the answer is no, 2 usage, 3 refused, 4 the machine failed, 5 undetermined.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"

namespace sohoa::cli {

enum ExitStatus { Done = 0, AnswerIsNo = 1, Usage = 2, Refused = 3, MachineFailed = 4, Undetermined = 5 };

// What every command is given.
struct Invocation {
    std::filesystem::path home;        // all state lies below it
    std::filesystem::path config;      // empty: home/sohoa.toml
    std::string as;                    // sign in as this person; empty: the operating system's user
    std::filesystem::path secretFile;  // their PIN or password; empty: the terminal asks
    bool json = false;                 // one JSON document on standard output, nothing else there

    std::filesystem::path configFile() const { return config.empty() ? home / "sohoa.toml" : config; }
};

// Set by the parser, run after it: a command stores what it will do here.
using Action = std::function<int(const Invocation&)>;

void addScanCommands(CLI::App& app, Action& action);       // scan
void addPageCommands(CLI::App& app, Action& action);       // pages
void addImportCommands(CLI::App& app, Action& action);     // import, original
void addDeviceCommands(CLI::App& app, Action& action);     // devices
void addProfileCommands(CLI::App& app, Action& action);    // profiles
void addJobCommands(CLI::App& app, Action& action);        // jobs, show, confirm, hold, resume, cancel
void addDigitizeCommand(CLI::App& app, Action& action);    // digitize
void addCertifyCommand(CLI::App& app, Action& action);     // certify
void addSealCommands(CLI::App& app, Action& action);       // seal
void addVerifyCommands(CLI::App& app, Action& action);     // verify, check
void addPreserveCommand(CLI::App& app, Action& action);    // preserve
void addPushCommands(CLI::App& app, Action& action);       // push, outbox
void addPeopleCommands(CLI::App& app, Action& action);     // people, whoami, handover
void addOverrideCommands(CLI::App& app, Action& action);   // override
void addKeepingCommands(CLI::App& app, Action& action);    // backup, restore, fixity, keeping, dispose
void addInspectCommands(CLI::App& app, Action& action);    // bus, ledger
void addTokenCommands(CLI::App& app, Action& action);      // token
void addRegisterCommands(CLI::App& app, Action& action);   // register
void addSearchCommands(CLI::App& app, Action& action);     // search, access
void addDirectoryCommands(CLI::App& app, Action& action);  // agencies
void addPackageCommands(CLI::App& app, Action& action);    // package, export
void addCustodyCommands(CLI::App& app, Action& action);    // custody, paper
void addDecisionCommands(CLI::App& app, Action& action);   // legal-hold, recall, late-issue, attach
void addVirtualCommands(CLI::App& app, Action& action);    // virtual-scanner, virtual-exchange, bench

// The office below --home; service.no_office where there is none.
Result<Config> officeOf(const Invocation& invocation);

}  // namespace sohoa::cli
