package id.laju.bantuan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Pengulang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wishes from before there was a process for them get theirs. */
@Component
class UsulanLama {

    private static final Logger LOG = LoggerFactory.getLogger(UsulanLama.class);

    private final TiketMapper mapper;
    private final TiketProses proses;
    private final KasusService kasus;
    private final Pengulang pengulang;

    UsulanLama(TiketMapper mapper, TiketProses proses, KasusService kasus, Pengulang pengulang) {
        this.mapper = mapper;
        this.proses = proses;
        this.kasus = kasus;
        this.pengulang = pengulang;
    }

    @EventListener(ApplicationReadyEvent.class)
    void mulai() {
        mapper.usulanLama().stream().filter(t -> kasus.cari(t.kasus()).isEmpty()).forEach(this::mulai);
    }

    /** Another node may be doing the same: whoever comes second goes on with the next one. */
    private void mulai(Tiket t) {
        try {
            pengulang.jalankan(() -> proses.mulai(t));
        } catch (RuntimeException e) {
            LOG.warn("Ticket {} has no case yet: {}", t.nomor(), e.toString());
        }
    }
}
