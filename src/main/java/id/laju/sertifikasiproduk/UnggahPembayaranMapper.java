package id.laju.sertifikasiproduk;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads only. */
@Mapper
interface UnggahPembayaranMapper {

    String PILIH = """
        select t.id, t.permohonan_id, p.kasus, t.satker, coalesce(p.nomor_order, p.pra_order) nomor, p.nama_cetak pelanggan, t.kode, t.total, t.kedaluwarsa,
            exists (select 1 from bukti_bayar b where b.tagihan_id = t.id and b.status = 'MENUNGGU') menunggu
        from tagihan t join permohonan p on p.id = t.permohonan_id
        where p.layanan like 'sertifikasi-%' and t.kode is not null and t.status in ('ISSUED', 'EXPIRED') and t.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and not exists (select 1 from tagihan l where l.permohonan_id = t.permohonan_id and (l.id > t.id and l.status <> 'CANCELLED' or l.status = 'PAID'))
        """;

    /** The code of each request that counts, the first to end first. */
    @Select(PILIH + " order by t.kedaluwarsa, t.id")
    List<TagihanTerbuka> semua(@Param("satker") String[] satker);

    @Select(PILIH + " and t.id = #{id}")
    Optional<TagihanTerbuka> satu(@Param("satker") String[] satker, @Param("id") long id);
}
