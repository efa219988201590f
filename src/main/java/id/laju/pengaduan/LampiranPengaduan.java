package id.laju.pengaduan;

import java.util.UUID;

/** A file that came with a complaint, at first or later. @param ke from 1 within the complaint */
public record LampiranPengaduan(long pengaduanId, int ke, UUID berkasId, String nama) {
}
