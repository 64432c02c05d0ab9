-- DropIndex
DROP INDEX "Run_status_idx";

-- CreateTable
CREATE TABLE "SavedScenario" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contentHash" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "linkVersion" INTEGER NOT NULL,
    "scenarioHash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ScenarioKeeper" (
    "scenarioId" TEXT NOT NULL,
    "browserId" TEXT NOT NULL,
    "name" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("scenarioId", "browserId"),
    CONSTRAINT "ScenarioKeeper_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "SavedScenario" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServerSecret" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedScenario_contentHash_key" ON "SavedScenario"("contentHash");

-- CreateIndex
CREATE INDEX "SavedScenario_scenarioHash_idx" ON "SavedScenario"("scenarioHash");

-- CreateIndex
CREATE INDEX "ScenarioKeeper_browserId_createdAt_idx" ON "ScenarioKeeper"("browserId", "createdAt");

-- CreateIndex
CREATE INDEX "Run_status_finishedAt_idx" ON "Run"("status", "finishedAt");
