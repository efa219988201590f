package id.laju.mesin;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * No task of this program shows a form of Modeler: what a person types goes through the HTML form of the task and its {@link FormTugas}, which a form without
 * program cannot replace. So none is taken in, rather than kept without any effect.
 */
@Component
class PemeriksaFormulir implements PemeriksaBerkas {

    static final String ALASAN = "formulir Camunda (.form) tidak dipakai di sini: setiap tugas staf memakai formulir HTML yang dibawa program; buang berkas ini dari unggahan";

    @Override
    public String akhiran() {
        return ".form";
    }

    @Override
    public List<TemuanModel> periksa(Paket paket, String nama) {
        return List.of(new TemuanModel(nama, "", "", ALASAN));
    }
}
