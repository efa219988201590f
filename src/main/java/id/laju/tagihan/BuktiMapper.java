package id.laju.tagihan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BuktiMapper {

    @Insert("""
        insert into bukti_bayar (tagihan_id, berkas_id, catatan, diunggah, diunggah_oleh)
        values (#{tagihanId}, #{berkasId}, #{catatan}, #{kini}, #{oleh})""")
    void simpan(long tagihanId, UUID berkasId, String catatan, Instant kini, String oleh);

    @Select("select * from bukti_bayar where id = #{id}")
    Optional<BuktiBayar> cari(long id);

    /** Newest first. */
    @Select("select * from bukti_bayar where tagihan_id = #{tagihanId} order by id desc")
    List<BuktiBayar> milik(long tagihanId);

    @Select("select count(*) from bukti_bayar where tagihan_id = #{tagihanId} and status = 'MENUNGGU'")
    int menunggu(long tagihanId);

    @Update("""
        update bukti_bayar set status = #{status}, alasan = #{alasan}, diperiksa = #{kini}, diperiksa_oleh = #{oleh}
        where tagihan_id = #{tagihanId} and status = 'MENUNGGU'""")
    int jawab(long tagihanId, String status, String alasan, Instant kini, String oleh);
}
