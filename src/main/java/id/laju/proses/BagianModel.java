package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.umum.Petugas;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The tabs of a process and of a proposal, whichever features have some. */
@Component
class BagianModel {

    /** A tab as it is drawn. */
    public record Tab(String label, String alamat) {
    }

    private final GudangModel gudang;
    private final List<BagianProses> proses;
    private final List<BagianUsulan> usulan;

    BagianModel(GudangModel gudang, List<BagianProses> proses, List<BagianUsulan> usulan) {
        this.gudang = gudang;
        this.proses = proses.stream().sorted(Comparator.comparing(BagianProses::urut)).toList();
        this.usulan = usulan.stream().sorted(Comparator.comparing(BagianUsulan::urut)).toList();
    }

    /** @param satker of the page, which goes along; null or empty: the shared model */
    public List<Tab> proses(String kunci, String satker) {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        List<String> peran = masuk != null && masuk.getPrincipal() instanceof Petugas p ? p.peran() : List.of();
        boolean tabel = gudang.tabel(kunci);
        return proses.stream().filter(b -> (!tabel || b.jugaTabel()) && b.peran().stream().anyMatch(peran::contains)).map(b -> new Tab(b.label(), alamat(b.alamat().replace("{kunci}", kunci), satker))).toList();
    }

    private static String alamat(String alamat, String satker) {
        return satker == null || satker.isBlank() ? alamat : UriComponentsBuilder.fromUriString(alamat).queryParam("satker", satker).build().toUriString();
    }

    public List<Tab> usulan(UUID id) {
        return usulan.stream().map(b -> new Tab(b.label(), b.alamat().replace("{id}", id.toString()))).toList();
    }
}
