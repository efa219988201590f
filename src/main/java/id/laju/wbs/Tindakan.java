package id.laju.wbs;

/**
 * What a page of the circle sends for a task.
 *
 * @param keputusan for the gateway behind the task
 * @param teks disposition, note, response or draft; sealed before it is stored
 * @param penyelesai member to whom the report is forwarded
 * @param peringatan what became of those concerned
 */
record Tindakan(String keputusan, String teks, Long penyelesai, String peringatan) {

    boolean dengan(String lain) {
        return lain.equals(keputusan);
    }
}
