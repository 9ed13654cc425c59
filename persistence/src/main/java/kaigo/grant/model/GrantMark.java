package kaigo.grant.model;

import java.time.Instant;

/**
 * 審査担当の指摘: what a reviewer found by eye.
 *
 * @param place where it is; about the whole application when its paper is null
 * @param actor who wrote it
 */
public record GrantMark(long id, Place place, String remark, String actor, Instant at) {

    /**
     * 場所: a page of a paper, and the point on it in per cent from the left and from the top.
     *
     * @param paper 添付; null for the whole application
     * @param page null where the paper has only one
     * @param across null for the whole page
     */
    public record Place(Long paper, Integer page, Integer across, Integer down) {
        public static final Place WHOLE = new Place(null, null, null, null);

        public boolean hasPoint() {
            return across != null && down != null;
        }
    }
}
