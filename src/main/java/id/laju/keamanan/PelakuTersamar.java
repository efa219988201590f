package id.laju.keamanan;

import id.laju.mesin.Pelaku;
import id.laju.staf.Staf;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Acts in the engine whose performer may not be known from its tables, timelines or lists: all of them bear one name. Who it was stands in
 * the sealed records of the feature, which has also decided that the person may.
 */
@Component
public class PelakuTersamar {

    /** @param peran group that nobody holds; also the name under which the act is written down */
    public void lakukan(String peran, String satker, Consumer<Pelaku> kerja) {
        SecurityContext semula = SecurityContextHolder.getContext();
        StafLogin samaran = new StafLogin(akun(peran), List.of(peran), List.of(peran), List.of(satker), false);
        SecurityContext sementara = SecurityContextHolder.createEmptyContext();
        sementara.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(samaran, null, samaran.getAuthorities()));
        SecurityContextHolder.setContext(sementara);
        try {
            kerja.accept(new Pelaku(peran, samaran.grup(), samaran.satker()));
        } finally {
            SecurityContextHolder.setContext(semula);
        }
    }

    private static Staf akun(String nama) {
        return new Staf(nama, null, nama, null, null, null, null, null, "Aktif", null, null, 0, null, false, 0);
    }
}
