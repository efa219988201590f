package id.laju.hambatan;

/**
 * A step or phase of a process with what it costs.
 *
 * @param urut place in the flow, from 1
 * @param jenis userTask, receiveTask or callActivity
 * @param norma as the model says; null without one
 * @param tingkat how warm it is, 1 to 5; null where there is nothing to measure
 * @param alasan what the level says, in words
 * @param diGambar false for a step that only other versions have
 */
public record BarisHambatan(int urut, String elemen, String nama, String lajur, String jenis, String norma, Angka angka, Integer tingkat, String alasan, boolean diGambar) {

    public boolean fase() {
        return jenis.equals("callActivity");
    }

    /** Nobody of the balai is at work here. */
    boolean luar() {
        return angka.luar50() != null && angka.kerja50() == null && angka.tunggu50() == null;
    }

    /** The whole time of a phase, else that of the customer or a third party. */
    public Double luar50() {
        return fase() ? angka.total50() : angka.luar50();
    }

    public Double luar90() {
        return fase() ? angka.total90() : angka.luar90();
    }
}
