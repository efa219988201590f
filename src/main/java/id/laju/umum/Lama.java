package id.laju.umum;

import java.time.Duration;
import java.util.Locale;

/** How long something takes or how much time is left, in words. */
public final class Lama {

    private static final long JAM = 60;
    private static final long HARI = 24 * JAM;

    private Lama() {
    }

    /** "2 jam 30 menit" of minutes; never negative. */
    public static String menit(long menit) {
        if (menit < JAM) {
            return menit + " menit";
        }
        return menit / JAM + " jam" + (menit % JAM == 0 ? "" : " " + menit % JAM + " menit");
    }

    /**
     * "2 hari kerja lagi", "terlambat 3 jam": working minutes until the deadline, negative when late. Always rounded
     * towards zero, so that nobody is promised more time, or blamed for more, than is true.
     *
     * @param menitPerHari working minutes of one day
     */
    public static String sisaKerja(long menitKerja, long menitPerHari, Locale bahasa) {
        return sisa(menitKerja, menitPerHari, inggris(bahasa) ? "working day" : "hari kerja", bahasa);
    }

    public static String sisaKerja(long menitKerja, long menitPerHari) {
        return sisaKerja(menitKerja, menitPerHari, Locale.forLanguageTag("id"));
    }

    /** The same on the wall clock ("6 hari lagi"), for deadlines in calendar days such as the billing code. */
    public static String sisa(Duration lama, Locale bahasa) {
        return sisa(lama.toMinutes(), HARI, inggris(bahasa) ? "day" : "hari", bahasa);
    }

    public static String sisa(Duration lama) {
        return sisa(lama, Locale.forLanguageTag("id"));
    }

    private static String sisa(long menit, long menitPerHari, String hari, Locale bahasa) {
        String jumlah = jumlah(Math.abs(menit), menitPerHari, hari, inggris(bahasa));
        if (inggris(bahasa)) {
            return menit < 0 ? jumlah + " late" : jumlah + " left";
        }
        return menit < 0 ? "terlambat " + jumlah : jumlah + " lagi";
    }

    private static String jumlah(long menit, long menitPerHari, String hari, boolean inggris) {
        if (menit >= menitPerHari) {
            return satuan(menit / menitPerHari, hari, inggris);
        }
        return menit >= JAM ? satuan(menit / JAM, inggris ? "hour" : "jam", inggris)
            : menit == 0 ? inggris ? "less than a minute" : "kurang dari 1 menit" : satuan(menit, inggris ? "minute" : "menit", inggris);
    }

    private static String satuan(long banyak, String kata, boolean inggris) {
        return banyak + " " + kata + (inggris && banyak != 1 ? "s" : "");
    }

    private static boolean inggris(Locale bahasa) {
        return "en".equals(bahasa.getLanguage());
    }
}
