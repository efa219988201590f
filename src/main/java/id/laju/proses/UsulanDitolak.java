package id.laju.proses;

import id.laju.mesin.TemuanModel;
import java.util.List;
import java.util.stream.Collectors;

/** These files cannot be deployed; nothing was stored. */
public class UsulanDitolak extends RuntimeException {

    private final transient List<TemuanModel> temuan;

    public UsulanDitolak(List<TemuanModel> temuan) {
        super(temuan.stream().map(TemuanModel::kalimat).collect(Collectors.joining("\n")));
        this.temuan = List.copyOf(temuan);
    }

    public List<TemuanModel> temuan() {
        return temuan;
    }
}
