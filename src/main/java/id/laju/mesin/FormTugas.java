package id.laju.mesin;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a user task shows and does, one bean per user task of the models.
 *
 * @param <T> shape of what the form sends (JSON)
 */
public interface FormTugas<T> {

    /** The phrase of the task: its element id without {@code userTask_}. */
    String tugas();

    Class<T> isian();

    /** Data for the form, written as JSON. Runs in a read-only transaction as the signed-in person. */
    Object muat(TugasKonteks konteks);

    /**
     * The act itself, in one transaction with the completion of the task.
     *
     * @return decisions for the gateways, nothing else; the first one is remembered in the timeline
     * @throws id.laju.umum.IsianKeliru when the input is wrong: nothing is stored, the form shows the sentences
     */
    Map<String, Object> selesai(TugasKonteks konteks, T isian);

    static <T> FormTugas<T> untuk(String tugas, Class<T> isian, Function<TugasKonteks, Object> muat,
            BiFunction<TugasKonteks, T, Map<String, Object>> selesai) {
        return new FormTugas<>() {
            @Override
            public String tugas() {
                return tugas;
            }

            @Override
            public Class<T> isian() {
                return isian;
            }

            @Override
            public Object muat(TugasKonteks konteks) {
                return muat.apply(konteks);
            }

            @Override
            public Map<String, Object> selesai(TugasKonteks konteks, T isi) {
                return selesai.apply(konteks, isi);
            }
        };
    }
}
