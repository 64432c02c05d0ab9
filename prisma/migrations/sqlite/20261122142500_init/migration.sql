-- CreateTable
CREATE TABLE "Scenario" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scenarioHash" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scenarioId" TEXT NOT NULL,
    "scenarioHash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "phase" TEXT NOT NULL DEFAULT '',
    "doneUnits" INTEGER NOT NULL DEFAULT 0,
    "totalUnits" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    "computeMs" REAL,
    CONSTRAINT "Run_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Frame" (
    "runId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "columns" INTEGER NOT NULL,
    "resultHash" TEXT NOT NULL,
    "data" BLOB NOT NULL,

    PRIMARY KEY ("runId", "network"),
    CONSTRAINT "Frame_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EpochSnapshot" (
    "runId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "price" REAL,
    "supply" REAL,
    "circulating" REAL,
    "emitted" REAL,
    "burned" REAL,
    "feesUsd" REAL,
    "revenueUsd" REAL,
    "subsidyUsd" REAL,
    "capacity" REAL,
    "used" REAL,
    "supplyUnits" REAL,
    "joins" REAL,
    "exits" REAL,
    "rewardGini" REAL,
    "unlocks" REAL,
    "staked" REAL,
    "transactions" REAL,
    "feePerTransactionUsd" REAL,
    "latencySeconds" REAL,

    PRIMARY KEY ("runId", "network", "epoch"),
    CONSTRAINT "EpochSnapshot_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Scenario_scenarioHash_key" ON "Scenario"("scenarioHash");

-- CreateIndex
CREATE INDEX "Run_scenarioId_idx" ON "Run"("scenarioId");

-- CreateIndex
CREATE INDEX "Run_scenarioHash_engineVersion_idx" ON "Run"("scenarioHash", "engineVersion");

-- CreateIndex
CREATE INDEX "Run_status_idx" ON "Run"("status");
