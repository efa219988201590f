package id.laju.mesin;

import java.util.List;

/**
 * A step as its model describes it to people. What the model leaves out is null.
 *
 * @param jenis     type of the element, as BPMN calls it: userTask, receiveTask, callActivity, endEvent, ...
 * @param lajur     lane; steps inside a sub-process stand in the lane of the sub-process
 * @param peran     candidate groups as written
 * @param lingkup   id of the process or sub-process it lies in
 * @param bersamaan several tokens can stand here, so its status is one of a sample
 * @param panggil   key of the process that a call activity calls
 * @param pewaktu   timers on its border; its own timer where it is one
 */
public record LangkahModel(String id, String nama, String lajur, String jenis, String peran, String lingkup, boolean bersamaan, String normaWaktu, String batasWaktu,
        String statusPelanggan, String statusSampel, String giliran, String eskalasi, String kelengkapan, String keluaran, String panggil, List<PewaktuModel> pewaktu) {

    /** Somebody works or is waited for, here or in the process that is called. */
    public boolean kegiatan() {
        return List.of("userTask", "receiveTask", "manualTask", "callActivity").contains(jenis);
    }
}
