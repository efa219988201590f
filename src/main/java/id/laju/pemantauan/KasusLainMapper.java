package id.laju.pemantauan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KasusLainMapper {

    /** Newest first, within one satker. */
    @Select("""
            select k.nomor kasus, coalesce(p.nomor_order, p.pra_order) "order", k.status, k.dibuat, k.selesai
            from kasus k left join permohonan p on p.kasus = k.nomor
            where k.pelanggan_id = #{pelangganId} and k.satker = #{satker} and k.nomor <> #{kecuali} order by k.dibuat desc limit #{banyak}""")
    List<KasusLain> milik(long pelangganId, String satker, String kecuali, int banyak);

    /** The rule in force that day: of the satker before the common one, of the service before that of all. */
    @Select("""
            select uraian, potong_hari, dasar from kompensasi_keterlambatan
            where (satker is null or satker = #{satker}) and (layanan is null or layanan = #{layanan}) and berlaku_dari <= #{hari}
            order by satker nulls last, layanan nulls last, berlaku_dari desc limit 1""")
    Optional<Kompensasi> kompensasi(String satker, String layanan, LocalDate hari);
}
