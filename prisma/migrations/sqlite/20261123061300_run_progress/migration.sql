-- AlterTable
ALTER TABLE "Run" ADD COLUMN "progress" TEXT NOT NULL DEFAULT '{}';

-- Runs that succeeded have simulated all their days.
UPDATE "Run" SET "progress" = (
  SELECT json_group_object("network", json_object('done', "rows", 'total', "rows"))
  FROM "Frame" WHERE "Frame"."runId" = "Run"."id"
) WHERE "status" = 'succeeded';
